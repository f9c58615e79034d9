using System.Globalization;

namespace Dragoman.Cli.Recording;

/// <summary>What a reading did to the record.</summary>
/// <param name="Added">Articles that were new.</param>
/// <param name="NewVersions">Articles that were there with another text.</param>
/// <param name="Unchanged">Articles that were there already.</param>
/// <param name="NotCoded">Articles that were stored without being coded, for their language.</param>
/// <param name="Failed">Inputs that gave no article.</param>
/// <param name="Events">Events that the stored articles report.</param>
/// <param name="Copies">Stored articles that print the text of others.</param>
internal sealed record ReadSummary(int Added, int NewVersions, int Unchanged, int NotCoded, int Failed, int Events, int Copies)
{
    /// <summary>One line for people.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Added} new, {NewVersions} changed, {Unchanged} unchanged, {NotCoded} not coded (not English), {Failed} failed; {Events} events{(Copies > 0 ? $"; {Copies} copies of others" : "")}");
}
