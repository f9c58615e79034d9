namespace Dragoman.Reading.Formats;

/// <summary>The head of a message: its first line and its fields.</summary>
/// <param name="First">The first line.</param>
/// <param name="Fields">The fields by name, whatever the case; of equal names the first.</param>
internal sealed record Headers(string First, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>The value of a field; null where it is absent.</summary>
    public string? this[string name] => Fields.GetValueOrDefault(name);
}
