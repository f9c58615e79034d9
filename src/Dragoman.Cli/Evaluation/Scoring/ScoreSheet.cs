using Dragoman.Cli.Evaluation.Gold;

namespace Dragoman.Cli.Evaluation.Scoring;

/// <summary>All that the scoring of one set tells; filled by the scorer of its kind.</summary>
/// <param name="set">The set.</param>
internal sealed class ScoreSheet(GoldSet set)
{
    /// <summary>In the confusion table: nothing was coded, or the gold has nothing.</summary>
    public const string Nothing = "none";

    private readonly List<(string Name, Agreement Agreement)> measures = [];
    private readonly List<(string Name, double Value)> figures = [];
    private readonly List<SlotAgreement> slots = [];
    private readonly SortedDictionary<string, Agreement> types = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Agreement> statuses = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Gold, string Coded), int> confusion = [];
    private readonly List<ScoredError> errors = [];

    /// <summary>The set.</summary>
    public GoldSet Set { get; } = set;

    /// <summary>The measures of the set as a whole, in their order.</summary>
    public IReadOnlyList<(string Name, Agreement Agreement)> Measures => measures;

    /// <summary>Other figures of the set as a whole.</summary>
    public IReadOnlyList<(string Name, double Value)> Figures => figures;

    /// <summary>The fields, in their order.</summary>
    public IReadOnlyList<SlotAgreement> Slots => slots;

    /// <summary>By type or class, sorted.</summary>
    public IReadOnlyDictionary<string, Agreement> Types => types;

    /// <summary>By status, sorted; among the events found.</summary>
    public IReadOnlyDictionary<string, Agreement> Statuses => statuses;

    /// <summary>How often a type or class of the gold was coded as which.</summary>
    public IReadOnlyDictionary<(string Gold, string Coded), int> Confusion => confusion;

    /// <summary>The worst errors first; of equals, in the order of the texts.</summary>
    public IEnumerable<ScoredError> WorstErrors => errors.OrderByDescending(error => error.Weight).ThenBy(error => error.Document, StringComparer.Ordinal).ThenBy(error => error.Start);

    /// <summary>The measure of that name, begun where there is none.</summary>
    public Agreement Measure(string name)
    {
        if (measures.Find(measure => measure.Name == name).Agreement is { } known) return known;
        measures.Add((name, new Agreement()));
        return measures[^1].Agreement;
    }

    /// <summary>Adds a figure.</summary>
    public void Figure(string name, double value) => figures.Add((name, value));

    /// <summary>The field of that name, begun where there is none.</summary>
    public SlotAgreement Slot(string name)
    {
        if (slots.Find(slot => slot.Name == name) is { } known) return known;
        slots.Add(new SlotAgreement(name));
        return slots[^1];
    }

    /// <summary>The agreement on a type or class.</summary>
    public Agreement Type(string label) => Of(types, label);

    /// <summary>The agreement on a status.</summary>
    public Agreement Status(string label) => Of(statuses, label);

    /// <summary>Counts a pair of the confusion table.</summary>
    public void Confuse(string gold, string coded) => confusion[(gold, coded)] = confusion.GetValueOrDefault((gold, coded)) + 1;

    /// <summary>Notes an error.</summary>
    public void Add(ScoredError error) => errors.Add(error);

    private static Agreement Of(SortedDictionary<string, Agreement> all, string label)
    {
        if (!all.TryGetValue(label, out var agreement)) all.Add(label, agreement = new Agreement());
        return agreement;
    }
}
