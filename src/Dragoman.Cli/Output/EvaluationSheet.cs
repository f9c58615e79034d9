using System.Globalization;
using Dragoman.Cli.Evaluation.Gold;
using Dragoman.Cli.Evaluation.Scoring;

namespace Dragoman.Cli.Output;

/// <summary>The scores of a gold set, for people.</summary>
internal static class EvaluationSheet
{
    private const int LabelWidth = 32;

    /// <summary>Writes the scores and the worst errors.</summary>
    public static void Write(TextWriter output, ScoreSheet sheet, int errors)
    {
        var set = sheet.Set;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set.Name} ({set.Kind.ToString().ToLowerInvariant()}): {set.Documents.Length} texts, {set.Documents.Sum(document => document.Events.Count(gold => !gold.Optional))} events"));
        output.WriteLine();
        foreach (var (name, value) in sheet.Figures) output.WriteLine($"{name.PadRight(LabelWidth)} {(name == "uncoded" ? value.ToString("F0", CultureInfo.InvariantCulture) : Agreement.Text(value)),5}");
        WriteAll(output, "in percent", sheet.Measures);
        WriteAll(output, sheet.Set.Kind == GoldKind.Cameo ? "class" : "type", sheet.Types.Select(pair => (pair.Key, pair.Value)));
        WriteAll(output, "status, of the events found", sheet.Statuses.Select(pair => (pair.Key, pair.Value)));
        WriteSlots(output, sheet);
        ConfusionText.Write(output, sheet);
        WriteErrors(output, sheet, errors);
    }

    private static void WriteAll(TextWriter output, string heading, IEnumerable<(string Name, Agreement Agreement)> all)
    {
        var rows = all.ToList();
        if (rows.Count == 0) return;
        output.WriteLine($"{heading.PadRight(LabelWidth)}     P     R    F1   right  coded   gold");
        foreach (var (name, of) in rows)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name.PadRight(LabelWidth)} {Agreement.Text(of.Precision),5} {Agreement.Text(of.Recall),5} {Agreement.Text(of.F1),5}  {of.Right,6} {of.Coded,6} {of.Gold,6}"));
        output.WriteLine();
    }

    private static void WriteSlots(TextWriter output, ScoreSheet sheet)
    {
        if (sheet.Slots.Count == 0) return;
        output.WriteLine($"{"field, of the events found".PadRight(LabelWidth)}     P     R    F1  wholly right");
        foreach (var slot in sheet.Slots)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{slot.Name.PadRight(LabelWidth)} {Agreement.Text(slot.Values.Precision),5} {Agreement.Text(slot.Values.Recall),5} {Agreement.Text(slot.Values.F1),5}  {Agreement.Text(Agreement.Percent(slot.Right, slot.Of))}% of {slot.Of}"));
        output.WriteLine();
    }

    private static void WriteErrors(TextWriter output, ScoreSheet sheet, int most)
    {
        var shown = sheet.WorstErrors.Take(most).ToList();
        if (shown.Count == 0) return;
        output.WriteLine("the worst errors");
        foreach (var error in shown)
        {
            var rule = error.Rule is null ? "" : $" by {error.Rule}";
            var words = error.Words is null ? "" : $" “{error.Words}”";
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"- {error.Kind}, {error.Document}{(error.Start > 0 ? $" at {error.Start}" : "")}:{words}"));
            output.WriteLine($"  gold {error.Wanted ?? "nothing"}; coded {error.Coded ?? "nothing"}{rule}");
            output.WriteLine($"  {error.Sentence}");
        }

        output.WriteLine();
    }
}
