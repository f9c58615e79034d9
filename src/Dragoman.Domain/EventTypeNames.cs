using System.Collections.Frozen;

namespace Dragoman.Domain;

/// <summary>The spelling of <see cref="EventType"/> in output, knowledge and queries.</summary>
public static class EventTypeNames
{
    private static readonly string[] Names = [.. Enum.GetNames<EventType>().Select(name => name.ToUpperInvariant())];
    private static readonly FrozenDictionary<string, EventType> ByName =
        Enum.GetValues<EventType>().ToFrozenDictionary(value => Names[(int)value], StringComparer.OrdinalIgnoreCase);

    /// <summary>All names in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All => Names;

    extension(EventType value)
    {
        /// <summary>The name of the value (<c>CONSULT</c>).</summary>
        public string Name => Names[(int)value];
    }

    /// <summary>Reads a name, whatever its case; false for any other text and for null.</summary>
    public static bool TryParse(string? name, out EventType value)
    {
        value = default;
        return name is not null && ByName.TryGetValue(name, out value);
    }
}
