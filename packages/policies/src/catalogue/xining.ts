/**
 * The rules that were read out of one document: Xining City, 2023. Generated once from the catalogue, in its order.
 *
 * @since 0.1.0
 */
import type { CatalogueRule } from "@jiceng/policy"

export const xiningCatalogue: ReadonlyArray<CatalogueRule> = [
  { id: "xining-2023-nature", modality: "FACT", hasInputs: false, hasOutput: true },
  { id: "xining-2023-leading-group-heads", modality: "FACT", hasInputs: true, hasOutput: true },
  { id: "xining-2023-joint-meetings", modality: "FACT", hasInputs: true, hasOutput: true },
  { id: "xining-2023-four-level-linkage", modality: "DEF", hasInputs: true, hasOutput: true },
  { id: "xining-2023-department-members-32", modality: "FACT", hasInputs: true, hasOutput: true },
  { id: "xining-2023-work-pattern", modality: "DEF", hasInputs: false, hasOutput: true },
  { id: "xining-2023-three-year-action", modality: "FACT", hasInputs: true, hasOutput: true },
  { id: "xining-2023-quarterly-review", modality: "FACT", hasInputs: true, hasOutput: true },
  { id: "xining-2023-performance-inclusion", modality: "FACT", hasInputs: false, hasOutput: true },
  { id: "xining-2023-responsibility-mechanism", modality: "NAMED", hasInputs: false, hasOutput: true },
  { id: "xining-2023-street-integrated-organs", modality: "FACT", hasInputs: false, hasOutput: false },
  { id: "xining-2023-street-no-investment", modality: "FACT", hasInputs: true, hasOutput: true },
  { id: "xining-2023-street-powers", modality: "FACT", hasInputs: false, hasOutput: true },
  { id: "xining-2023-street-duty-list", modality: "FACT", hasInputs: true, hasOutput: true },
  { id: "xining-2023-community-admission", modality: "FACT", hasInputs: true, hasOutput: true },
  { id: "xining-2023-community-79-duties", modality: "FACT", hasInputs: true, hasOutput: true },
  { id: "xining-2023-compound-branches", modality: "FACT", hasInputs: false, hasOutput: true },
  { id: "xining-2023-branch-on-compound", modality: "FACT", hasInputs: false, hasOutput: true },
  { id: "xining-2023-four-party-linkage", modality: "DEF", hasInputs: true, hasOutput: true },
  { id: "xining-2023-member-grid", modality: "FACT", hasInputs: true, hasOutput: true },
  { id: "xining-2023-points-system", modality: "NAMED", hasInputs: false, hasOutput: false },
  { id: "xining-2023-menu-channels", modality: "FACT", hasInputs: false, hasOutput: true },
  { id: "xining-2023-menu-workflow", modality: "DEF", hasInputs: true, hasOutput: true },
  { id: "xining-2023-grid-needs", modality: "AIM", hasInputs: false, hasOutput: false },
  { id: "xining-2023-police-deputies", modality: "FACT", hasInputs: true, hasOutput: true },
  { id: "xining-2023-one-shoulder", modality: "FACT", hasInputs: true, hasOutput: true },
  { id: "xining-2023-cross-posts-578", modality: "FACT", hasInputs: false, hasOutput: true },
  { id: "xining-2023-college", modality: "FACT", hasInputs: false, hasOutput: true },
  { id: "xining-2023-training", modality: "FACT", hasInputs: false, hasOutput: true },
  { id: "xining-2023-secretary-institution-posts", modality: "FACT", hasInputs: false, hasOutput: true },
  { id: "xining-2023-four-posts-seventeen-grades", modality: "NAMED", hasInputs: true, hasOutput: true },
  { id: "xining-2023-social-insurance", modality: "FACT", hasInputs: false, hasOutput: true },
  { id: "xining-2023-fund-sharing", modality: "FACT", hasInputs: false, hasOutput: true },
  { id: "xining-2023-party-fund", modality: "FACT", hasInputs: true, hasOutput: true },
  { id: "xining-2023-service-fund", modality: "FACT", hasInputs: true, hasOutput: true },
  { id: "xining-2023-work-fund", modality: "FACT", hasInputs: true, hasOutput: true },
  { id: "xining-2023-innovation-fund", modality: "NAMED", hasInputs: false, hasOutput: true },
  { id: "xining-2023-service-matrix", modality: "FACT", hasInputs: false, hasOutput: true },
  { id: "xining-2023-facility-principle", modality: "DEF", hasInputs: false, hasOutput: true },
  { id: "xining-2023-service-matrix-counts", modality: "FACT", hasInputs: false, hasOutput: true },
]
