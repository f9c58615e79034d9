using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dragoman.Cli.Tests;

/// <summary>
/// Checks JSON against the part of JSON Schema that <c>docs/output.schema.json</c> uses. A keyword beyond that part is an error, so that no
/// rule of the schema is passed over in silence.
/// </summary>
internal sealed class SchemaSubset
{
    private static readonly string[] Annotations = ["$schema", "title", "$defs", "description"];
    private readonly JsonElement root;

    private SchemaSubset(JsonElement root) => this.root = root;

    /// <summary>A check against the schemas within a larger document.</summary>
    public static SchemaSubset Of(string json) => new(JsonDocument.Parse(json).RootElement.Clone());

    /// <summary>The faults of a text by the schema to which a reference leads.</summary>
    public IReadOnlyList<string> Faults(string json, string reference)
    {
        using var document = JsonDocument.Parse(json);
        return [.. Check(document.RootElement, Resolve(reference), "$")];
    }

    public static SchemaSubset Load(string file) => new(JsonDocument.Parse(File.ReadAllText(file)).RootElement.Clone());

    public IReadOnlyList<string> Faults(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. Check(document.RootElement, root, "$")];
    }

    private IEnumerable<string> Check(JsonElement value, JsonElement schema, string path)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            if (Annotations.Contains(keyword.Name, StringComparer.Ordinal)) continue;
            foreach (var fault in Check(value, keyword, schema, path)) yield return fault;
        }
    }

    private IEnumerable<string> Check(JsonElement value, JsonProperty keyword, JsonElement schema, string path) => keyword.Name switch
    {
        "$ref" => Check(value, Resolve(keyword.Value.GetString()!), path),
        "oneOf" => keyword.Value.EnumerateArray().Count(choice => !Check(value, choice, path).Any()) == 1 ? [] : [$"{path}: fits not exactly one of the choices"],
        "type" => IsOf(value, keyword.Value.GetString()!) ? [] : [$"{path}: is no {keyword.Value}"],
        "enum" => keyword.Value.EnumerateArray().Any(allowed => JsonElement.DeepEquals(allowed, value)) ? [] : [$"{path}: {value} is not among the allowed"],
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(1)) ? [] : [$"{path}: {value} does not match"],
        "minLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= keyword.Value.GetInt32() ? [] : [$"{path}: is too short"],
        "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= keyword.Value.GetInt32() ? [] : [$"{path}: has too few items"],
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= keyword.Value.GetDouble() ? [] : [$"{path}: is too small"],
        "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= keyword.Value.GetDouble() ? [] : [$"{path}: is too great"],
        "items" => value.ValueKind != JsonValueKind.Array ? [] : value.EnumerateArray().SelectMany((item, i) => Check(item, keyword.Value, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"))),
        "required" => value.ValueKind != JsonValueKind.Object ? [] : keyword.Value.EnumerateArray().Select(name => name.GetString()!).Where(name => !value.TryGetProperty(name, out _)).Select(name => $"{path}: '{name}' is missing"),
        "properties" => value.ValueKind != JsonValueKind.Object ? [] : keyword.Value.EnumerateObject().Where(property => value.TryGetProperty(property.Name, out _)).SelectMany(property => Check(value.GetProperty(property.Name), property.Value, $"{path}.{property.Name}")),
        "additionalProperties" when keyword.Value.ValueKind == JsonValueKind.False => value.ValueKind != JsonValueKind.Object ? [] : value.EnumerateObject().Where(property => !schema.GetProperty("properties").TryGetProperty(property.Name, out _)).Select(property => $"{path}: '{property.Name}' is unknown"),
        _ => throw new NotSupportedException($"the schema uses '{keyword.Name}', which this check does not know"),
    };

    private JsonElement Resolve(string reference)
    {
        var at = root;
        foreach (var step in reference.TrimStart('#', '/').Split('/')) at = at.GetProperty(step);
        return at;
    }

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => throw new NotSupportedException($"the schema uses the type '{type}'"),
    };
}
