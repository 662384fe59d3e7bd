// Generated from specs/rect/scenarios. Do not edit.
public import MockRuntime

extension RectRecords {
    /// The scenarios, in the order of their names.
    public static var scenarios: [ScenarioSource] {
        [
        ]
    }

    /// The records that every scenario begins with.
    public static let data: StaticString = #"""
{}
"""#

    /// Rate limits and the life of versions.
    public static let settings: StaticString = #"""
{"rateLimits":[{"name":"one token","limit":1000,"window":"PT5M","by":"authorization","paths":["/api/"],"except":["/api/guidance","/api/docs"]},{"name":"public pages","limit":300,"window":"PT5M","by":"address","paths":["/api/guidance","/api/docs"]},{"name":"one address","limit":1500,"window":"PT5M","by":"address"}],"versions":{"v3":"live"}}
"""#
}
