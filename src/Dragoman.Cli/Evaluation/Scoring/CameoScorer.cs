using System.Collections.Immutable;
using Dragoman.Cli.Evaluation.Gold;
using Dragoman.Domain;

namespace Dragoman.Cli.Evaluation.Scoring;

/// <summary>One of five classes for each text, and words of actor and recipient. An appeal counts as a statement too, as CAMEO has it.</summary>
internal sealed class CameoScorer(GoldSet set) : IGoldScorer
{
    private readonly ScoreSheet sheet = new(set);

    /// <inheritdoc/>
    public void Add(GoldDocument document, ImmutableArray<CodedEvent> coded)
    {
        var gold = document.Events[0];
        var wanted = gold.Penta!.Value;
        var same = coded.Where(one => PloverClass.Of(one.Type) == wanted || (wanted == 0 && one.Type == EventType.Request)).ToList();
        var full = same.Exists(one => Named(gold.Actors, one.Actor) && Named(gold.Recipients, Receivers(one)));
        Count(sheet.Measure("class found"), same.Count > 0, coded.Length > 0);
        Count(sheet.Measure("class, actor and recipient"), full, coded.Length > 0);
        var got = same.Count > 0 ? wanted : coded.Length > 0 ? PloverClass.Of(coded[0].Type) : (int?)null;
        sheet.Confuse(Label(wanted), got is { } number ? Label(number) : ScoreSheet.Nothing);
        sheet.Type(Label(wanted)).Gold++;
        if (got is { } label) sheet.Type(Label(label)).Coded++;
        if (same.Count > 0)
        {
            sheet.Type(Label(wanted)).Right++;
            Slot("actor", gold.Actors, same.Exists(one => Named(gold.Actors, one.Actor)));
            Slot("recipient", gold.Recipients, same.Exists(one => Named(gold.Recipients, Receivers(one))));
        }

        if (full) return;
        var told = same.FirstOrDefault() ?? coded.FirstOrDefault();
        sheet.Add(new ScoredError(
            told is null ? "missed" : same.Count > 0 ? "parties" : "type", document.Article.Id, 0, EventLine.Of(gold), told is null ? null : EventLine.Of(told), told?.Rule, told?.Trigger.Text,
            EventLine.Flat(document.Article.Text), same.Count > 0 ? 1 : told is null ? 2 : 3 + told.Confidence));
    }

    /// <inheritdoc/>
    public ScoreSheet Finish() => sheet;

    private static void Count(Agreement agreement, bool right, bool coded)
    {
        agreement.Gold++;
        if (coded) agreement.Coded++;
        if (right) agreement.Right++;
    }

    private void Slot(string name, ImmutableArray<ImmutableArray<string>> wanted, bool right)
    {
        if (wanted[0].IsEmpty) return;
        sheet.Slot(name).Of++;
        if (right) sheet.Slot(name).Right++;
        Count(sheet.Slot(name).Values, right, true);
    }

    /// <summary>A joint act has no recipient, and each of its actors may be what the set calls so.</summary>
    private static ImmutableArray<ActorReference> Receivers(CodedEvent coded) => coded.Recipient.IsEmpty ? coded.Actor : coded.Recipient;

    private static bool Named(ImmutableArray<ImmutableArray<string>> wanted, ImmutableArray<ActorReference> parties) =>
        wanted[0].IsEmpty || wanted[0].Any(words => parties.Any(party => ContentWords.Overlap(words, party.Text)));

    private static string Label(int number) => number switch
    {
        0 => "0 statement",
        1 => "1 cooperation in words",
        2 => "2 cooperation in deeds",
        3 => "3 conflict in words",
        _ => "4 conflict in deeds",
    };
}
