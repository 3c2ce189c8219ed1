import { describeRecipe } from './story.ts'

describeRecipe('urql')
