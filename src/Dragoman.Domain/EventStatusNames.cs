using System.Collections.Frozen;

namespace Dragoman.Domain;

/// <summary>The spelling of <see cref="EventStatus"/> in output, knowledge and queries.</summary>
public static class EventStatusNames
{
    private static readonly string[] Names = [.. Enum.GetNames<EventStatus>().Select(name => name.ToLowerInvariant())];
    private static readonly FrozenDictionary<string, EventStatus> ByName =
        Enum.GetValues<EventStatus>().ToFrozenDictionary(value => Names[(int)value], StringComparer.OrdinalIgnoreCase);

    /// <summary>All names in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All => Names;

    extension(EventStatus value)
    {
        /// <summary>The name of the value (<c>happened</c>).</summary>
        public string Name => Names[(int)value];
    }

    /// <summary>Reads a name, whatever its case; false for any other text and for null.</summary>
    public static bool TryParse(string? name, out EventStatus value)
    {
        value = default;
        return name is not null && ByName.TryGetValue(name, out value);
    }
}
