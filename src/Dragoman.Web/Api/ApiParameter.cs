using System.Text.Json.Nodes;

namespace Dragoman.Web.Api;

/// <summary>A parameter of an operation.</summary>
/// <param name="Name">Its name in the address.</param>
/// <param name="Says">What it means.</param>
/// <param name="Choices">The values that it may have; empty for any text.</param>
/// <param name="Many">True where it may stand several times.</param>
/// <param name="InPath">True for a part of the path.</param>
internal sealed record ApiParameter(string Name, string Says, IReadOnlyList<string> Choices, bool Many = false, bool InPath = false)
{
    /// <summary>A parameter that may be any text.</summary>
    public static ApiParameter Text(string name, string says) => new(name, says, []);

    /// <summary>A part of the path.</summary>
    public static ApiParameter Path(string name, string says) => new(name, says, [], InPath: true);

    /// <summary>The parameter as an OpenAPI description has it.</summary>
    public JsonObject Described()
    {
        var value = new JsonObject { ["type"] = "string" };
        if (Choices.Count > 0) value["enum"] = new JsonArray([.. Choices.Select(choice => JsonValue.Create(choice))]);
        return new JsonObject
        {
            ["name"] = Name,
            ["in"] = InPath ? "path" : "query",
            ["required"] = InPath,
            ["description"] = Says,
            ["schema"] = Many ? new JsonObject { ["type"] = "array", ["items"] = value } : value,
        };
    }
}
