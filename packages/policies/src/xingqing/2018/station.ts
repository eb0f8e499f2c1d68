/**
 * Xingqing District, 2018: how service stations work.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const station: EditionPart = {
  rules: [
    {
      name: "station-list",
      title: { zh: "服务站事项动态清单", en: "the list of station items is kept current" },
      encodes: ["xingqing-2018-station-dynamic-list"],
      rule: {
        kind: "checklist",
        cite: "xingqing-2018#二(三)5",
        items: [{ kind: "required", name: "currentList", title: { zh: "现行清单", en: "current list" } }],
      },
    },
    {
      name: "station-five-unified",
      title: { zh: "服务站“五统一”", en: "five things that all stations share" },
      encodes: ["xingqing-2018-station-five-unified"],
      rule: {
        kind: "checklist",
        cite: "xingqing-2018#三(二)",
        items: [
          { kind: "required", name: "training", title: { zh: "培训工作人员", en: "training of staff" } },
          { kind: "required", name: "dress", title: { zh: "着装要求", en: "dress" } },
          { kind: "required", name: "equipment", title: { zh: "配置设施设备", en: "equipment" } },
          { kind: "required", name: "workRules", title: { zh: "制定工作制度", en: "work rules" } },
          { kind: "required", name: "itemList", title: { zh: "受理事项清单", en: "list of accepted items" } },
        ],
      },
    },
    {
      name: "station-reception",
      title: { zh: "服务站综合受理", en: "everybody at a station accepts every item" },
      encodes: ["xingqing-2018-station-any-staff-any-item"],
      rule: {
        kind: "checklist",
        cite: "xingqing-2018#三(二)3",
        items: [
          { kind: "required", name: "generalReception", title: { zh: "综合服务接待岗", en: "general reception" } },
          {
            kind: "required",
            name: "everyItemByEverybody",
            title: { zh: "人人能受理全部事项", en: "every member of staff accepts every item" },
          },
        ],
      },
    },
    {
      name: "station-standards",
      title: { zh: "服务站政务服务规范", en: "standards of services at stations" },
      encodes: ["xingqing-2018-station-process-standards"],
      rule: {
        kind: "checklist",
        cite: "xingqing-2018#三(二)3",
        items: [
          { kind: "required", name: "itemNames", title: { zh: "事项名称", en: "names of items" } },
          { kind: "required", name: "workflows", title: { zh: "办理流程", en: "workflows" } },
          { kind: "required", name: "windows", title: { zh: "窗口设置", en: "windows" } },
          { kind: "required", name: "operation", title: { zh: "运行管理", en: "operation" } },
        ],
      },
    },
    {
      name: "station-hours",
      title: { zh: "服务站服务时间", en: "hours of stations" },
      encodes: ["xingqing-2018-station-hours"],
      // No hours are given: that each of the three is offered is all that can be checked.
      rule: {
        kind: "checklist",
        cite: "xingqing-2018#三(二)3",
        items: [
          { kind: "required", name: "staggeredHours", title: { zh: "错时工作", en: "staggered hours" } },
          { kind: "required", name: "weekendShifts", title: { zh: "周末倒班", en: "weekend shifts" } },
          { kind: "required", name: "visitsByAppointment", title: { zh: "预约上门", en: "visits by appointment" } },
        ],
      },
    },
    {
      name: "station-systems",
      title: { zh: "服务站七项便民制度", en: "seven systems of stations" },
      encodes: ["xingqing-2018-station-seven-systems"],
      rule: {
        kind: "checklist",
        cite: "xingqing-2018#三(二)3",
        items: [
          { kind: "required", name: "firstAsked", title: { zh: "首问负责", en: "the first one asked is responsible" } },
          { kind: "required", name: "oneNotice", title: { zh: "一次性告知", en: "everything is told at once" } },
          { kind: "required", name: "promises", title: { zh: "服务承诺", en: "service promises" } },
          { kind: "required", name: "appointments", title: { zh: "预约服务", en: "appointments" } },
          { kind: "required", name: "homeVisits", title: { zh: "上门办理", en: "home visits" } },
          { kind: "required", name: "timeLimits", title: { zh: "限时办结", en: "time limits" } },
          { kind: "required", name: "accountability", title: { zh: "责任追究", en: "accountability" } },
        ],
      },
    },
  ],
  recorded: [
    {
      covers: ["xingqing-2018-station-full-agency"],
      cite: "xingqing-2018#三(二)3",
      statement: {
        zh: "服务站对所有事项综合受理,并全职为居民代办",
        en: "stations accept all items and handle them on behalf of residents",
      },
    },
  ],
  setAside: [],
}
