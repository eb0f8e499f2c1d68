/**
 * Yangquan City, 2018: bodies.
 *
 * @since 0.1.0
 */
import type { EditionPart } from "@jiceng/policy"

export const organization: EditionPart = {
  rules: [
    {
      name: "reporting-lines",
      title: { zh: "四级党组织联动", en: "four levels of Party organisations" },
      encodes: ["yangquan-2018-four-level-linkage"],
      rule: {
        kind: "reportingLines",
        cite: "yangquan-2018#三(一)1",
        tiers: [
          { name: "city", title: { zh: "市委", en: "city Party committee" }, cite: "yangquan-2018#三(一)1", under: [] },
          {
            name: "county",
            title: { zh: "县(区)委", en: "county Party committee" },
            cite: "yangquan-2018#三(一)1",
            under: ["city"],
          },
          {
            name: "street",
            title: { zh: "街道(乡镇)党(工)委", en: "street or township" },
            cite: "yangquan-2018#三(一)1",
            under: ["county"],
          },
          {
            name: "community",
            title: { zh: "社区党组织", en: "Party organisation of a community" },
            cite: "yangquan-2018#三(一)1",
            under: ["street"],
          },
        ],
      },
    },
    {
      name: "party-work-extension",
      title: { zh: "党建工作延伸的七类领域", en: "seven kinds of places that Party work reaches" },
      modality: "aim",
      encodes: ["yangquan-2018-party-work-extension"],
      rule: {
        kind: "requirements",
        cite: "yangquan-2018#三(一)1",
        body: { name: "community", title: { zh: "社区", en: "community" } },
        conditions: [
          { name: "businessBuildings", title: { zh: "商务楼宇", en: "business buildings" } },
          { name: "parks", title: { zh: "各类园区", en: "parks" } },
          { name: "markets", title: { zh: "商圈市场", en: "markets" } },
          { name: "onlineMedia", title: { zh: "网络媒体", en: "online media" } },
          { name: "firms", title: { zh: "非公有制经济组织", en: "non-public firms" } },
          { name: "socialOrganisations", title: { zh: "社会组织", en: "social organisations" } },
          { name: "mobileMembers", title: { zh: "流动党员聚集地", en: "gatherings of mobile members" } },
        ],
        ways: [
          ["businessBuildings", "parks", "markets", "onlineMedia", "firms", "socialOrganisations", "mobileMembers"],
        ],
      },
    },
    {
      name: "party-systems",
      title: { zh: "四项党内制度", en: "four systems in the Party" },
      encodes: ["yangquan-2018-party-systems-four"],
      rule: {
        kind: "requirements",
        cite: "yangquan-2018#三(一)1",
        body: { name: "community", title: { zh: "社区", en: "community" } },
        conditions: [
          { name: "disclosure", title: { zh: "基层党务公开", en: "disclosure of Party affairs" } },
          { name: "opinions", title: { zh: "党内情况反映和征求意见", en: "reporting and seeking opinions" } },
          { name: "appraisal", title: { zh: "干部评议考核", en: "appraisal of cadres" } },
          { name: "contact", title: { zh: "党员联系服务群众", en: "contact with the masses" } },
        ],
        ways: [["disclosure", "opinions", "appraisal", "contact"]],
      },
    },
    {
      name: "community-size",
      title: { zh: "社区适宜规模", en: "suitable size of a community" },
      modality: "default",
      encodes: ["yangquan-2018-community-size-range"],
      rule: {
        kind: "sizeLimits",
        cite: "yangquan-2018#三(一)3",
        body: { name: "community", title: { zh: "社区", en: "community" } },
        figures: [{ name: "households", title: { zh: "户数(居住人口)", en: "resident households" } }],
        counted: ["households"],
        limits: { least: 2000, most: 5000 },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "community-division",
      title: { zh: "区域可设社区数", en: "communities that an area makes" },
      modality: "default",
      encodes: [],
      // For a community that is too large, or for small ones taken together: how many of the suitable size they make.
      rule: {
        kind: "divisionByHouseholds",
        cite: "yangquan-2018#三(一)3",
        part: { name: "community", title: { zh: "社区", en: "community" } },
        least: 2000,
        most: 5000,
      },
    },
    {
      name: "community-least-size",
      title: { zh: "社区最低规模", en: "least size of a community" },
      encodes: ["yangquan-2018-community-size-min"],
      // The plan is for town and country; whether the floor binds rural communities is not said.
      rule: {
        kind: "sizeLimits",
        cite: "yangquan-2018#三(一)3",
        body: { name: "community", title: { zh: "社区", en: "community" } },
        figures: [{ name: "households", title: { zh: "户数(居住人口)", en: "resident households" } }],
        counted: ["households"],
        limits: { least: 1500 },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "new-area-committee",
      title: { zh: "新建住宅区成立居委会", en: "residents' committee of a new residential area" },
      encodes: ["yangquan-2018-new-area-committee-trigger"],
      readings: {
        size: {
          title: { zh: "“管辖规模”指多少户", en: "how many households are the size meant" },
          default: "least",
          options: {
            least: { zh: "最低规模1500户", en: "the least size, 1500" },
            suitable: { zh: "适宜规模下限2000户", en: "the lower end of the suitable size, 2000" },
          },
        },
      },
      // Occupancy is taken by households. In time has no number of days.
      rule: {
        kind: "formationDuty",
        cite: "yangquan-2018#三(一)3",
        body: { name: "newArea", title: { zh: "新建住宅区", en: "new residential area" } },
        forms: { name: "residentsCommittee", title: { zh: "社区居民委员会", en: "residents' committee" } },
        figures: [
          { name: "households", title: { zh: "户数", en: "households" } },
          { name: "occupied", title: { zh: "入住户数", en: "occupied households" } },
        ],
        ways: [
          [
            {
              kind: "figureThreshold",
              figure: "households",
              atLeast: { reading: "size", options: { least: 1500, suitable: 2000 } },
            },
            {
              kind: "shareThreshold",
              figure: "occupied",
              of: "households",
              atLeast: 50,
            },
          ],
        ],
      },
    },
    {
      name: "without-committee",
      title: { zh: "不具备条件的住宅区", en: "areas that cannot form a committee" },
      encodes: ["yangquan-2018-no-community-fallback"],
      rule: {
        kind: "requirements",
        cite: "yangquan-2018#三(一)3",
        body: { name: "newArea", title: { zh: "新建住宅区", en: "new residential area" } },
        conditions: [
          { name: "committeeDue", title: { zh: "应成立居委会", en: "a committee is due" } },
          { name: "residentsGroup", title: { zh: "成立居民小组", en: "has a residents' group" } },
          { name: "neighbourManages", title: { zh: "由相邻居委会代管", en: "managed by the committee next door" } },
        ],
        ways: [["committeeDue"], ["residentsGroup"], ["neighbourManages"]],
      },
    },
    {
      name: "committee-places",
      title: { zh: "加快组建居委会的五类地方", en: "places where residents' committees are due soon" },
      encodes: ["yangquan-2018-community-committee-places"],
      // Met means that the place is one of the five.
      rule: {
        kind: "requirements",
        cite: "yangquan-2018#三(一)3",
        body: { name: "place", title: { zh: "地方", en: "place" } },
        conditions: [
          { name: "industrialSite", title: { zh: "工矿企业所在地", en: "site of an industrial or mining firm" } },
          { name: "stateFarm", title: { zh: "国有农(林)场", en: "state farm or forest" } },
          { name: "newHousing", title: { zh: "城市新建住宅区", en: "new urban housing" } },
          { name: "mobilePopulation", title: { zh: "流动人口聚居地", en: "place of mobile population" } },
          { name: "relocation", title: { zh: "易地扶贫搬迁人口所在地", en: "place of relocated people" } },
        ],
        ways: [["industrialSite"], ["stateFarm"], ["newHousing"], ["mobilePopulation"], ["relocation"]],
      },
    },
    {
      name: "supervision-committee",
      title: { zh: "村(居)务监督委员会", en: "supervision committee" },
      encodes: ["yangquan-2018-supervision-committee"],
      rule: {
        kind: "sizeLimits",
        cite: "yangquan-2018#三(一)3",
        body: { name: "community", title: { zh: "社区", en: "community" } },
        figures: [{ name: "supervisionCommittees", title: { zh: "监督委员会数", en: "supervision committees" } }],
        counted: ["supervisionCommittees"],
        limits: { least: 1, most: 1 },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "urban-social-organisations",
      title: { zh: "城市社区社会组织(2020年)", en: "social organisations of an urban community, by 2020" },
      modality: "aim",
      encodes: ["yangquan-2018-social-orgs-urban"],
      // At least ten and above says the same twice: ten are enough.
      rule: {
        kind: "sizeLimits",
        cite: "yangquan-2018#三(一)4",
        body: { name: "urbanCommunity", title: { zh: "城市社区", en: "urban community" } },
        figures: [
          { name: "socialOrganisations", title: { zh: "社区社会组织数", en: "community social organisations" } },
        ],
        counted: ["socialOrganisations"],
        limits: { least: 10 },
        conditions: [],
        exceptions: [],
      },
    },
    {
      name: "rural-social-organisations",
      title: { zh: "农村社区社会组织(2020年,3000人以上)", en: "social organisations of a rural community, by 2020" },
      modality: "aim",
      encodes: ["yangquan-2018-social-orgs-rural"],
      // People, not households. Below 3000 people there is no figure.
      rule: {
        kind: "sizeLimits",
        cite: "yangquan-2018#三(一)4",
        body: { name: "ruralCommunity", title: { zh: "农村社区", en: "rural community" } },
        figures: [
          { name: "population", title: { zh: "人口", en: "people" } },
          { name: "socialOrganisations", title: { zh: "社区社会组织数", en: "community social organisations" } },
        ],
        counted: ["socialOrganisations"],
        limits: { least: 5 },
        conditions: [],
        exceptions: [],
        due: { figure: "population", from: 3000 },
      },
    },
    {
      name: "old-age-organisations",
      title: { zh: "老年教育机构与老年协会", en: "organisations for the aged" },
      modality: "may",
      encodes: ["yangquan-2018-old-age-organisations"],
      rule: {
        kind: "requirements",
        cite: "yangquan-2018#三(一)4",
        body: { name: "community", title: { zh: "社区", en: "community" } },
        conditions: [
          { name: "oldAgeSchool", title: { zh: "公益性老年教育机构", en: "school for the aged" } },
          { name: "oldAgeAssociation", title: { zh: "老年协会", en: "association of the aged" } },
        ],
        ways: [["oldAgeSchool", "oldAgeAssociation"]],
      },
    },
    {
      name: "village-separation",
      title: { zh: "村委会与集体经济组织事务分离", en: "village affairs apart from the collective economy" },
      encodes: ["yangquan-2018-village-separation"],
      rule: {
        kind: "requirements",
        cite: "yangquan-2018#三(一)4",
        body: { name: "village", title: { zh: "村", en: "village" } },
        conditions: [{ name: "separated", title: { zh: "事务已分离", en: "affairs are separated" } }],
        ways: [["separated"]],
      },
    },
    {
      name: "covenant-and-associations",
      title: { zh: "“一约四会”(2020年底)", en: "one covenant and four associations, by the end of 2020" },
      modality: "aim",
      encodes: ["yangquan-2018-one-covenant-four-meetings"],
      // Which four associations are meant is not said.
      rule: {
        kind: "composition",
        cite: "yangquan-2018#三(二)3",
        body: { name: "community", title: { zh: "社区", en: "community" } },
        seats: [
          { name: "covenants", title: { zh: "公约数", en: "covenants" }, limits: { least: 1, most: 1 } },
          { name: "associations", title: { zh: "会数", en: "associations" }, limits: { least: 4, most: 4 } },
        ],
      },
    },
    {
      name: "agenda-inclusion",
      title: { zh: "列入重要议事日程", en: "on the agenda" },
      encodes: ["yangquan-2018-agenda-inclusion"],
      rule: {
        kind: "requirements",
        cite: "yangquan-2018#四(一)",
        body: { name: "county", title: { zh: "县(区)委和政府", en: "county committee and government" } },
        conditions: [{ name: "onKeyAgenda", title: { zh: "纳入重要议事日程", en: "on the key agenda" } }],
        ways: [["onKeyAgenda"]],
      },
    },
    {
      name: "secretary-head",
      title: { zh: "书记依法担任自治组织负责人", en: "secretaries head self-governing organisations" },
      modality: "aim",
      encodes: ["yangquan-2018-secretary-head"],
      rule: {
        kind: "postOverlap",
        cite: "yangquan-2018#四(三)",
        body: { name: "community", title: { zh: "社区", en: "community" } },
        one: {
          title: { zh: "社区党组织书记或班子成员", en: "secretary or member of the Party organisation" },
          posts: ["communitySecretary", "communityMember"],
        },
        other: {
          title: { zh: "居委会负责人或成员", en: "head or member of the residents' committee" },
          posts: ["residentsDirector", "residentsMember"],
        },
        limits: { least: 1 },
      },
    },
  ],
  recorded: [
    {
      covers: ["yangquan-2018-scope"],
      cite: "yangquan-2018#二(二)",
      statement: {
        zh: "方案适用于城市和农村社区,部分标准按社区类别区分",
        en: "the plan is for urban and rural communities; some figures differ by kind",
      },
      data: ["城市社区", "农村社区"],
    },
    {
      covers: ["yangquan-2018-weak-org-rectification"],
      cite: "yangquan-2018#三(一)1",
      statement: {
        zh: "整顿软弱涣散基层党组织,未定标准",
        en: "weak Party organisations are put in order; no criteria",
      },
    },
    {
      covers: ["yangquan-2018-direct-election-share"],
      cite: "yangquan-2018#三(一)3",
      statement: {
        zh: "提高城市社区直选比例和本社区居民在居委会成员中的比例,未给数字",
        en: "more direct elections and more local residents in residents' committees; no figures",
      },
    },
    {
      covers: ["yangquan-2018-social-org-kinds"],
      cite: "yangquan-2018#三(一)4",
      statement: {
        zh: "重点发展的十类社区社会组织,列举未尽",
        en: "ten kinds of community social organisations; the list is open",
      },
      data: [
        "纠纷调解",
        "健康养老",
        "教育培训",
        "公益慈善",
        "防灾减灾",
        "文体娱乐",
        "邻里互助",
        "志愿服务",
        "居民融入",
        "农村生产技术服务",
      ],
    },
    {
      covers: ["yangquan-2018-moral-appraisal"],
      cite: "yangquan-2018#三(二)3",
      statement: { zh: "建立道德评议机制,未定标准", en: "a mechanism of moral appraisal; no criteria" },
    },
    {
      covers: ["yangquan-2018-responsibility"],
      cite: "yangquan-2018#四(一)",
      statement: { zh: "各级书记的责任", en: "who answers for what" },
      data: { "县(区)委书记": "第一责任人", "街道党工委书记、乡镇党委书记": "直接责任人" },
    },
  ],
  setAside: [],
}
