/**
 * Yangquan City, 2018: facilities and what is measured in them.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

const hundreds = {
  title: { zh: "不足百户的部分如何计算", en: "how households beyond full hundreds count" },
  default: "pro-rata",
  options: {
    "pro-rata": { zh: "按户数比例计算", en: "pro rata" },
    "started-hundred": { zh: "不足百户按百户计算", en: "a hundred begun counts as whole" },
  },
} as const

const byHouseholds = {
  kind: "byHouseholds",
  cite: "yangquan-2018#三(三)2",
  area: 30,
  households: 100,
  countedBy: { reading: "hundreds", options: { "pro-rata": 1, "started-hundred": 100 } },
} as const

export const facilities: EditionPart = {
  rules: [
    {
      // The part on facilities states the same ratio as a minimum, so it is one here too.
      name: "new-area-facilities",
      title: { zh: "新建住宅区社区场所和设施面积", en: "facilities of new residential areas" },
      encodes: ["yangquan-2018-new-area-facility-per-100"],
      readings: { hundreds },
      rule: {
        kind: "areaStandard",
        cite: "yangquan-2018#三(一)3",
        parts: [{ ...byHouseholds, cite: "yangquan-2018#三(一)3" }],
      },
    },
    {
      // Venues and facilities of a community are taken together. Old and new communities are meant alike.
      name: "facilities-by-2020",
      title: { zh: "城市社区场所和设施面积(2020年目标)", en: "facilities of urban communities by 2020" },
      modality: "aim",
      encodes: ["yangquan-2018-facility-500"],
      rule: {
        kind: "areaStandard",
        cite: "yangquan-2018#三(三)2",
        parts: [{ kind: "fixed", cite: "yangquan-2018#三(三)2", area: 500 }],
        due: "2020-12-31",
      },
    },
    {
      name: "service-rooms",
      title: { zh: "社区服务用房面积", en: "area of service rooms" },
      encodes: ["yangquan-2018-service-room-per-100"],
      readings: { hundreds },
      rule: { kind: "areaStandard", cite: "yangquan-2018#三(三)2", parts: [byHouseholds] },
    },
    {
      // Both figures hold for a new urban community, so the larger decides.
      name: "new-urban-premises",
      title: { zh: "新建城市社区用房面积", en: "premises of a new urban community" },
      encodes: [],
      readings: { hundreds },
      rule: {
        kind: "areaStandard",
        cite: "yangquan-2018#三(三)2",
        parts: [{ kind: "fixed", cite: "yangquan-2018#三(三)2", area: 500 }, byHouseholds],
      },
    },
    {
      name: "service-room-scope",
      title: { zh: "服务用房标准适用的项目", en: "projects that the standard of service rooms applies to" },
      encodes: ["yangquan-2018-service-room-scope"],
      rule: {
        kind: "permittedOptions",
        cite: "yangquan-2018#三(三)2",
        choices: [
          {
            name: "project",
            title: { zh: "项目类型", en: "kind of project" },
            options: {
              newCompound: { zh: "新建住宅小区", en: "new compound" },
              oldTown: { zh: "旧城连片改造居民区", en: "old quarter rebuilt as a whole" },
              subsidised: { zh: "保障性住宅小区", en: "subsidised housing" },
              other: { zh: "其他", en: "other" },
            },
            permitted: ["newCompound", "oldTown", "subsidised"],
          },
        ],
      },
    },
    {
      name: "service-room-owner",
      title: { zh: "服务用房的权利人", en: "who owns service rooms" },
      encodes: ["yangquan-2018-service-room-title"],
      rule: {
        kind: "permittedOptions",
        cite: "yangquan-2018#三(三)2",
        choices: [
          {
            name: "owner",
            title: { zh: "登记的权利人", en: "registered owner" },
            options: {
              government: { zh: "政府", en: "the government" },
              developer: { zh: "开发企业", en: "the developer" },
              owners: { zh: "业主", en: "the owners of flats" },
              other: { zh: "其他", en: "somebody else" },
            },
            permitted: ["government"],
          },
        ],
      },
    },
    {
      name: "facility-plans",
      title: { zh: "设施建设纳入三项规划", en: "facilities are in three plans" },
      encodes: ["yangquan-2018-facility-three-plans"],
      rule: {
        kind: "checklist",
        cite: "yangquan-2018#三(三)2",
        items: [
          { kind: "required", name: "development", title: { zh: "发展规划", en: "plan of development" } },
          { kind: "required", name: "urbanRural", title: { zh: "城乡规划", en: "plan of town and country" } },
          { kind: "required", name: "landUse", title: { zh: "土地利用规划", en: "plan of land use" } },
        ],
      },
    },
    {
      name: "services-in-facility",
      title: { zh: "面向居民的服务在综合设施中提供", en: "services are given in the facility" },
      modality: "default",
      encodes: ["yangquan-2018-services-in-facility"],
      rule: {
        kind: "permittedOptions",
        cite: "yangquan-2018#三(三)2",
        choices: [
          {
            name: "place",
            title: { zh: "提供服务的地点", en: "where the service is given" },
            options: {
              facility: { zh: "社区综合服务设施", en: "the community's facility" },
              asStateProvides: { zh: "国家另有规定的地点", en: "where the state provides otherwise" },
              elsewhere: { zh: "其他地点", en: "elsewhere" },
            },
            permitted: ["facility", "asStateProvides"],
          },
        ],
      },
    },
    {
      name: "culture-venues",
      title: { zh: "社区公共文化体育设施", en: "venues of culture and sport" },
      encodes: ["yangquan-2018-culture-venues"],
      rule: {
        kind: "checklist",
        cite: "yangquan-2018#三(二)3",
        items: [
          { kind: "required", name: "cultureCentre", title: { zh: "综合文化服务中心", en: "culture centre" } },
          { kind: "required", name: "newsBoard", title: { zh: "公共阅报栏(屏)", en: "newspaper board or screen" } },
          { kind: "required", name: "fitness", title: { zh: "室外健身器材", en: "outdoor fitness equipment" } },
        ],
      },
    },
    {
      name: "unit-facilities-open",
      title: { zh: "驻社区单位设施开放", en: "facilities that units open to residents" },
      modality: "aim",
      encodes: ["yangquan-2018-unit-facilities-open"],
      rule: {
        kind: "checklist",
        cite: "yangquan-2018#三(一)4",
        items: [
          { kind: "ifAny", name: "culture", title: { zh: "文化设施开放", en: "facilities of culture are open" } },
          { kind: "ifAny", name: "education", title: { zh: "教育设施开放", en: "facilities of education are open" } },
          { kind: "ifAny", name: "sport", title: { zh: "体育设施开放", en: "facilities of sport are open" } },
        ],
      },
    },
    {
      // The end of the 13th five-year plan is the end of 2020.
      name: "surveillance-by-2020",
      title: { zh: "视频监控“四全”(2020年目标)", en: "four aims of video surveillance by 2020" },
      modality: "aim",
      encodes: ["yangquan-2018-xueliang-2020"],
      rule: {
        kind: "checklist",
        cite: "yangquan-2018#三(二)5",
        items: [
          { kind: "required", name: "coverage", title: { zh: "全域覆盖", en: "covers the whole area" } },
          { kind: "required", name: "sharing", title: { zh: "全网共享", en: "is shared in the whole network" } },
          { kind: "required", name: "availability", title: { zh: "全时可用", en: "works at all times" } },
          { kind: "required", name: "control", title: { zh: "全程可控", en: "is under control throughout" } },
        ],
        due: "2020-12-31",
      },
    },
  ],
  recorded: [
    {
      covers: ["yangquan-2018-facility-builder"],
      cite: "yangquan-2018#三(三)2",
      statement: {
        zh: "县(区)政府是设施建设的责任主体,省、市扶持",
        en: "governments of counties and districts build facilities, with help from province and city",
      },
      data: { builder: "县(区)政府" },
    },
    {
      covers: ["yangquan-2018-facility-operation-modes"],
      cite: "yangquan-2018#三(三)2",
      statement: { zh: "设施的运营方式,未穷尽", en: "ways to run facilities; the list is open" },
      data: ["居民群众协商管理", "委托社会组织运营"],
    },
  ],
  setAside: [],
}
