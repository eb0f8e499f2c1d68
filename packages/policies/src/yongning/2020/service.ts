/**
 * Yongning County, 2020: how services reach residents.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const service: EditionPart = {
  rules: [
    {
      name: "livelihood-approvals",
      title: { zh: "民生审批事项就近办理", en: "livelihood approvals are handled nearby" },
      encodes: ["yongning-2020-service-delegation"],
      rule: {
        kind: "prerequisites",
        cite: "yongning-2020#31",
        when: {
          atLeast: 1,
          of: [{ name: "livelihoodApproval", title: { zh: "民生审批事项", en: "livelihood approval" } }],
        },
        needs: {
          atLeast: 1,
          of: [
            { name: "handledByStreet", title: { zh: "街道办理", en: "handled by the street" } },
            { name: "agencyOfCommunity", title: { zh: "社区代办", en: "handled for residents by the community" } },
          ],
        },
      },
    },
    {
      name: "service-station-standards",
      title: { zh: "社区服务站规范", en: "standards of service stations" },
      encodes: ["yongning-2020-service-station-standards"],
      rule: {
        kind: "checklist",
        cite: "yongning-2020#31",
        items: [
          { kind: "required", name: "windows", title: { zh: "窗口配置", en: "windows" } },
          { kind: "required", name: "workflows", title: { zh: "办事流程", en: "workflows" } },
          { kind: "required", name: "signs", title: { zh: "标识标牌", en: "signs" } },
          { kind: "required", name: "informationSystem", title: { zh: "信息管理系统", en: "information system" } },
        ],
      },
    },
    {
      name: "service-channels",
      title: { zh: "政务服务渠道", en: "channels of government services" },
      modality: "aim",
      encodes: ["yongning-2020-service-channels"],
      rule: {
        kind: "checklist",
        cite: "yongning-2020#31",
        items: [
          { kind: "required", name: "internet", title: { zh: "互联网", en: "internet" } },
          { kind: "required", name: "selfServiceTerminal", title: { zh: "自助终端", en: "self-service terminal" } },
          { kind: "required", name: "mobileTerminal", title: { zh: "移动终端", en: "mobile terminal" } },
        ],
      },
    },
    {
      name: "staggered-duty",
      title: { zh: "错时值班", en: "staggered duty" },
      encodes: ["yongning-2020-staggered-duty"],
      // No hours are given: that there is a rota is all that can be checked.
      rule: {
        kind: "checklist",
        cite: "yongning-2020#31",
        items: [{ kind: "required", name: "staggeredRota", title: { zh: "错时值班表", en: "staggered rota" } }],
      },
    },
  ],
  recorded: [],
  setAside: [],
}
