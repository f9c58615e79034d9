namespace Dragoman.Language.Coreference;

/// <summary>Tells which country a word or name belongs to: "Georgian" and "Georgia" to "GEO", "US" and "American" to "USA".</summary>
/// <remarks>
/// Coding supplies it from the knowledge folder. Coreference uses it to keep "the Georgian leader" and "his Iranian
/// counterpart" apart. Implementations must be immutable and safe on many threads.
/// </remarks>
public interface IDemonymList
{
    /// <summary>The country of an adjective, a noun for its people or one of its names.</summary>
    /// <param name="phrase">One or several words as the text writes them, joined by single spaces ("South Korean").</param>
    /// <returns>The country's ISO 3166 alpha-3 code, or null where the phrase is none of a country.</returns>
    string? CountryOf(string phrase);

    /// <summary>True when the phrase is a name of the country itself ("Georgia"), not an adjective or a noun for its people.</summary>
    /// <param name="phrase">One or several words as the text writes them, joined by single spaces.</param>
    bool IsCountryName(string phrase);
}
