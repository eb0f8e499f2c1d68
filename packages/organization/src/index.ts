/**
 * Bodies and posts of communities.
 *
 * @since 0.1.0
 */
export {
  chooseForm,
  FormByMembers,
  FormReached,
  FormResult,
  formByMembers,
  MembersFacts,
} from "./FormByMembers.ts"
export { PartyForm } from "./PartyForm.ts"
export {
  ApprovedPosts,
  approvePosts,
  HouseholdsFacts,
  PostsApproved,
  PostsByHouseholds,
  PostsResult,
  postsByHouseholds,
} from "./PostsByHouseholds.ts"
