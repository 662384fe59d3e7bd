// Generated from specs/control/v1.yaml. Do not edit.

extension ControlV1 {
    /// The document as JSON, with everything that it refers to.
    public static let document: StaticString = #"""
{
"openapi":"3.1.0",
"info":{"title":"Mock control API","version":"v1","description":"Looks into the sandboxes of a running mock server and sets them up. Everything that goes wrong is answered with problem details (RFC 9457) that say what was found, what was expected and how to fix it."},
"servers":[{"url":"/_mock"}],
"tags":[{"name":"Server","description":"What is running."},{"name":"Sandboxes","description":"Isolated worlds, each made from a scenario."}],
"paths":{
"/health":{"get":{"operationId":"getHealth","summary":"Whether the server is ready","tags":["Server"],"responses":{"200":{"description":"It is.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Health"}}}}}}},
"/services":{"get":{"operationId":"listServices","summary":"What is served","tags":["Server"],"responses":{"200":{"description":"Services in the order they were named.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ServiceList"}}}}}}},
"/scenarios":{"get":{"operationId":"listScenarios","summary":"Which scenarios exist","tags":["Server"],"responses":{"200":{"description":"The scenarios of all services.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ScenarioList"}}}}}}},
"/reset":{"post":{"operationId":"resetAll","summary":"Put every sandbox back to its seed","tags":["Sandboxes"],"responses":{"200":{"description":"The sandboxes as they are now.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/SandboxList"}}}}}}},
"/sandboxes":{"get":{"operationId":"listSandboxes","summary":"Which sandboxes exist","tags":["Sandboxes"],"responses":{"200":{"description":"Oldest first.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/SandboxList"}}}}}},"post":{"operationId":"createSandbox","summary":"Make a fresh sandbox","tags":["Sandboxes"],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/NewSandbox"}}}},"responses":{"201":{"description":"The sandbox, with the token that leads into it.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Sandbox"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"422":{"$ref":"#/components/responses/Invalid"}}}},
"/sandboxes/{id}":{"parameters":[{"$ref":"#/components/parameters/SandboxID"}],"get":{"operationId":"getSandbox","summary":"Inspect a sandbox","tags":["Sandboxes"],"responses":{"200":{"description":"The sandbox.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Sandbox"}}}},"404":{"$ref":"#/components/responses/NotFound"}}},"delete":{"operationId":"deleteSandbox","summary":"Remove a sandbox and its tokens","tags":["Sandboxes"],"responses":{"204":{"description":"It is gone."},"404":{"$ref":"#/components/responses/NotFound"}}}},
"/sandboxes/{id}/reset":{"parameters":[{"$ref":"#/components/parameters/SandboxID"}],"post":{"operationId":"resetSandbox","summary":"Put a sandbox back to its seed, or to that of another scenario","tags":["Sandboxes"],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ResetTarget"}}}},"responses":{"200":{"description":"The sandbox as it is now.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Sandbox"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"422":{"$ref":"#/components/responses/Invalid"}}}}
},
"components":{
"parameters":{
"SandboxID":{"name":"id","in":"path","required":true,"description":"The sandbox's id, as `GET /sandboxes` lists it.","schema":{"type":"string"}}
},
"responses":{
"BadRequest":{"description":"The body is not JSON.","content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}},
"NotFound":{"description":"There is no such sandbox, service or scenario.","content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}},
"Conflict":{"description":"The id or token is in use.","content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}},
"Invalid":{"description":"The body does not fit its schema.","content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}}
},
"schemas":{
"Health":{"type":"object","required":["status","version","services"],"properties":{"status":{"type":"string","enum":["ready"]},"version":{"type":"string","description":"The version of the server, for example `0.1.0`."},"services":{"type":"array","description":"Names of the services.","items":{"type":"string"}}}},
"ServiceList":{"type":"object","required":["services"],"properties":{"services":{"type":"array","items":{"$ref":"#/components/schemas/ServiceInfo"}}}},
"ServiceInfo":{"type":"object","description":"A service and where it is.","required":["name","path","operations","scenarios"],"properties":{"name":{"type":"string"},"path":{"type":"string","description":"In front of every path of the service; empty when it is at its own paths."},"operations":{"type":"integer","description":"How many operations it has."},"scenarios":{"type":"array","items":{"type":"string"}}}},
"ScenarioList":{"type":"object","required":["scenarios"],"properties":{"scenarios":{"type":"array","items":{"$ref":"#/components/schemas/ScenarioInfo"}}}},
"ScenarioInfo":{"type":"object","description":"A named seed.","required":["service","name","description","seed","clock","tokens"],"properties":{"service":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"seed":{"type":"integer","description":"Where its random numbers start."},"clock":{"type":"string","format":"date-time","description":"The instant at which it starts."},"tokens":{"type":"array","description":"The tokens that lead into the sandbox of this scenario.","items":{"type":"string"}}}},
"SandboxList":{"type":"object","required":["sandboxes"],"properties":{"sandboxes":{"type":"array","items":{"$ref":"#/components/schemas/Sandbox"}}}},
"Sandbox":{"type":"object","description":"One isolated world.","required":["id","service","scenario","token","tokens","now","requests","records"],"properties":{"id":{"type":"string"},"service":{"type":"string"},"scenario":{"type":"string","description":"The scenario it goes back to when reset."},"token":{"type":["string","null"],"description":"The first of its tokens."},"tokens":{"type":"array","items":{"type":"string"}},"now":{"type":"string","format":"date-time","description":"What its clock shows."},"requests":{"type":"integer","description":"Requests since it was made or reset."},"records":{"type":"object","description":"How many records each collection holds.","additionalProperties":{"type":"integer"}}}},
"NewSandbox":{"type":"object","additionalProperties":false,"properties":{"service":{"type":"string","description":"Needed when several services are served."},"scenario":{"type":"string","description":"Its seed; the default scenario when left out."},"seed":{"type":"integer","minimum":0,"description":"Instead of the scenario's own seed."},"id":{"type":"string","minLength":1,"description":"A name of your own."},"token":{"type":"string","minLength":1,"description":"A token of your own."}}},
"ResetTarget":{"type":"object","additionalProperties":false,"properties":{"scenario":{"type":"string"},"seed":{"type":"integer","minimum":0}}},
"Problem":{"type":"object","description":"Problem details (RFC 9457).","required":["type","title","status","detail"],"properties":{"type":{"type":"string"},"title":{"type":"string"},"status":{"type":"integer"},"detail":{"type":"string"}}}
}
}
}
"""#
}
