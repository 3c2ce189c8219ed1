import { describeRecipe } from './story.ts'

describeRecipe('apollo')
