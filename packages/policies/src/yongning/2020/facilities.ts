/**
 * Yongning County, 2020: premises and equipment.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const facilities: EditionPart = {
  rules: [
    {
      // Floor area is taken, as other places say it; the text says only area. Centres that stand already are not meant.
      name: "new-centre-area",
      title: { zh: "新建社区党群活动服务中心面积", en: "area of new service centres" },
      encodes: ["yongning-2020-facility-new-area"],
      rule: {
        kind: "areaStandard",
        cite: "yongning-2020#30",
        parts: [{ kind: "fixed", cite: "yongning-2020#30", area: 500 }],
      },
    },
    {
      name: "activity-room-approval",
      title: { zh: "小区社区活动用房规划审批", en: "who approves activity rooms in compounds" },
      encodes: ["yongning-2020-facility-planning-approval"],
      rule: {
        kind: "permittedOptions",
        cite: "yongning-2020#30",
        choices: [
          {
            name: "approvedBy",
            title: { zh: "规划审批部门", en: "approved by" },
            options: {
              naturalResources: { zh: "自然资源局", en: "natural resources bureau" },
              other: { zh: "其他部门", en: "another department" },
              nobody: { zh: "未经审批", en: "nobody" },
            },
            permitted: ["naturalResources"],
          },
        ],
      },
    },
    {
      name: "rules-on-wall",
      title: { zh: "阵地工作制度上墙", en: "work rules shown in premises" },
      encodes: ["yongning-2020-facility-systems-on-wall"],
      rule: {
        kind: "checklist",
        cite: "yongning-2020#30",
        items: [{ kind: "required", name: "rulesShown", title: { zh: "工作制度已上墙", en: "work rules are shown" } }],
      },
    },
    {
      // The key spots are the ways in and out, unit doors, car parks and public areas.
      name: "old-compound-equipment",
      title: { zh: "老旧小区技防设施", en: "equipment of old compounds" },
      modality: "aim",
      encodes: ["yongning-2020-old-compound-equipment"],
      rule: {
        kind: "checklist",
        cite: "yongning-2020#27",
        items: [
          { kind: "required", name: "vehicleRecognition", title: { zh: "车辆识别", en: "vehicle recognition" } },
          { kind: "required", name: "faceRecognition", title: { zh: "人脸识别", en: "face recognition" } },
          { kind: "required", name: "accessControl", title: { zh: "智能门禁", en: "access control" } },
          { kind: "required", name: "surveillance", title: { zh: "视频监控", en: "video surveillance" } },
        ],
      },
    },
  ],
  recorded: [
    {
      covers: ["yongning-2020-facility-acquisition-modes"],
      cite: "yongning-2020#30",
      statement: {
        zh: "新增社区阵地的取得方式,未穷尽",
        en: "ways to get new community premises; the list is open",
      },
      data: ["划拨", "购买"],
    },
    {
      covers: ["yongning-2020-facility-compound-modes"],
      cite: "yongning-2020#30",
      statement: {
        zh: "居民区阵地的解决方式,未穷尽",
        en: "ways to find premises in compounds; the list is open",
      },
      data: ["与社区党组织合用", "与物业服务企业合用", "租用"],
    },
    {
      covers: ["yongning-2020-city-premises-measures"],
      cite: "yongning-2020#30",
      statement: {
        zh: "阵地建设和管理另按市里的试行办法,未随文公布",
        en: "premises follow trial measures of the city, not published with the plan",
      },
    },
    {
      covers: ["yongning-2020-facility-five-rooms"],
      cite: "yongning-2020#30",
      statement: {
        zh: "社区阵地的基本功能为五室和一站,各室名称未列",
        en: "community premises have five rooms and one station as basic functions; they are not named",
      },
      data: { rooms: 5, stations: 1 },
    },
    {
      // Neither where the walk begins nor how fast it goes is said, so no premises can be measured by it.
      covers: ["yongning-2020-service-circle-15-min"],
      cite: "yongning-2020#31",
      statement: {
        zh: "目标:居民步行至社区服务至多15分钟;起点和步速未定",
        en: "aim: a walk of at most 15 minutes to community services; its start and pace are not said",
      },
      data: { minutes: 15 },
    },
  ],
  setAside: [],
}
