using System.Text.Json.Nodes;
using Dragoman.Domain.Json;

namespace Dragoman.Web.Api;

/// <summary>The OpenAPI 3.1 description of the interface, made of the table of operations and the schemas beside it.</summary>
internal static class ApiDocument
{
    private static readonly Lazy<string> Made = new(() => Make().ToJsonString(DragomanJson.Indented.Options) + "\n");

    /// <summary>The description.</summary>
    public static string Text => Made.Value;

    private static JsonObject Make()
    {
        var paths = new JsonObject();
        foreach (var group in ApiOperations.All.GroupBy(operation => operation.Path, StringComparer.Ordinal))
        {
            var path = new JsonObject();
            foreach (var operation in group) path[operation.Method.ToLowerInvariant()] = Described(operation);
            paths[group.Key] = path;
        }

        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = "Dragoman: the diplomatic record",
                ["version"] = typeof(ApiDocument).Assembly.GetName().Version?.ToString(3) ?? "0",
                ["description"] = "Events of the record, what reports them, and the coder. Absent fields are unknown. Answers carry an entity tag: a request with If-None-Match costs nothing while the record stays as it is. Faults are problem details (RFC 9457).",
                ["license"] = new JsonObject { ["name"] = "Apache-2.0", ["identifier"] = "Apache-2.0" },
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = "/" }),
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = Schemas() },
        };
    }

    private static JsonObject Described(ApiOperation operation)
    {
        var answer = new JsonObject { ["description"] = operation.Says };
        answer["content"] = new JsonObject { [operation.ContentType] = new JsonObject { ["schema"] = Reference(operation.Schema!) } };
        var answers = new JsonObject { ["200"] = answer };
        if (operation.Method == "GET") answers["304"] = new JsonObject { ["description"] = "Nothing changed since the answer with this entity tag." };
        answers["default"] = new JsonObject { ["description"] = "What is wrong, and what to do.", ["content"] = new JsonObject { ["application/problem+json"] = new JsonObject { ["schema"] = Reference("Problem") } } };
        var described = new JsonObject { ["operationId"] = operation.Name, ["summary"] = operation.Says };
        if (operation.Parameters.Count > 0) described["parameters"] = new JsonArray([.. operation.Parameters.Select(parameter => parameter.Described())]);
        if (operation.Body is { } body) described["requestBody"] = new JsonObject { ["required"] = true, ["content"] = new JsonObject { [ApiJson.ContentType] = new JsonObject { ["schema"] = Reference(body) } } };
        described["responses"] = answers;
        return described;
    }

    private static JsonObject Reference(string schema) => new() { ["$ref"] = $"#/components/schemas/{schema}" };

    // The event is the one of the output contract; its own references lead to its parts there.
    private static JsonObject Schemas()
    {
        var schemas = Resource("api-schemas.json");
        foreach (var (name, schema) in Resource("output.schema.json")["$defs"]!.AsObject())
        {
            if (name is "coded" or "failed") continue;
            schemas[name == "event" ? "CodedEvent" : name] = JsonNode.Parse(schema!.ToJsonString().Replace("#/$defs/event", "#/components/schemas/CodedEvent", StringComparison.Ordinal).Replace("#/$defs/", "#/components/schemas/", StringComparison.Ordinal));
        }

        // An event of the record has the fields of a coded one after its own.
        foreach (var name in (string[])["Event", "EventInFull"])
        {
            var properties = schemas[name]!["properties"]!.AsObject();
            foreach (var (field, schema) in schemas["CodedEvent"]!["properties"]!.AsObject()) properties.TryAdd(field, schema?.DeepClone());
        }

        foreach (var (field, schema) in schemas["Event"]!["properties"]!.AsObject()) schemas["EventInFull"]!["properties"]!.AsObject().TryAdd(field, schema?.DeepClone());
        return schemas;
    }

    private static JsonObject Resource(string name)
    {
        using var stream = typeof(ApiDocument).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"the program was built without {name}");
        return JsonNode.Parse(stream)!.AsObject();
    }
}
