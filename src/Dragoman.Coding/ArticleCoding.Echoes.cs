using System.Collections.Immutable;
using Dragoman.Coding.Explaining;
using Dragoman.Coding.Frames;
using Dragoman.Coding.Matching;
using Dragoman.Domain;

namespace Dragoman.Coding;

/// <content>Acts told as being like the one before: "followed suit", "responded in kind".</content>
internal sealed partial class ArticleCoding
{
    private const double EchoConfidence = 0.6;

    /// <summary>The act of the last deed before, done by somebody else, with whoever acts now; refused where nobody acts or nothing was told that could be repeated.</summary>
    private MatchOutcome CodeEcho(SentenceStage stage, FrameMatch match, EchoKind kind)
    {
        var actor = OfHeads(stage.Reading.Number, match.Actor).RemoveAll(static party => party.Reference.Code is null || party.IsOwnerOnly);
        ImmutableArray<string> reasons = explain ? [.. actor.Select(party => $"{party.Reference.Text}: {party.Reference.Code} ({party.Reason})")] : [];
        if (actor.IsEmpty) return new MatchOutcome(match, null, "nobody acts", reasons);
        var trigger = TriggerSpan(stage.Reading.Sentence, match);
        if (memory.LastToRepeat(stage.Reading.Number, trigger.Start, [.. actor.Select(party => party.Reference.Code)], kind is EchoKind.Return) is not { } told) return new MatchOutcome(match, null, "nothing was told before that could be repeated", reasons);
        var status = stage.Status.Read(match);
        var coded = told with
        {
            Status = status,
            Actor = References(actor),
            Recipient = kind is EchoKind.Return ? told.Actor : told.Recipient,
            Date = stage.Dating.Date(match, status, stage.Matches, document.Text),
            Place = Place(stage, match),
            SaidBy = SaidBy(stage, match, actor),
            Trigger = new Trigger(trigger.Start, trigger.End, document.Text[trigger.Start..trigger.End]),
            Sentence = stage.Reading.Sentence.Span,
            Rule = match.Frame.Id,
            Confidence = EchoConfidence,
        };
        return new MatchOutcome(match, coded, null, reasons);
    }
}
