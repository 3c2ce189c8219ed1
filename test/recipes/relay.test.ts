import { describeRecipe } from './story.ts'

describeRecipe('relay')
