using System.Collections.Immutable;
using Dragoman.Domain;

namespace Dragoman.Web.Text;

/// <summary>Cuts a text at its marks.</summary>
public static class MarkedText
{
    /// <summary>The text as pieces that put together are the text. Where marks overlap, the shortest counts, and of equals the first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">Ranges in the text with their marks; what lies outside the text is cut off.</param>
    public static ImmutableArray<MarkedPiece<T>> Cut<T>(string text, IEnumerable<(TextSpan Span, T Mark)> marks)
        where T : struct
    {
        var inside = marks.Select((mark, order) => (Start: Math.Max(0, mark.Span.Start), End: Math.Min(text.Length, mark.Span.End), mark.Mark, order))
            .Where(mark => mark.Start < mark.End).OrderBy(mark => mark.End - mark.Start).ThenBy(mark => mark.order).ToList();
        var cuts = new SortedSet<int>(inside.SelectMany(mark => new[] { mark.Start, mark.End })) { 0, text.Length };
        var pieces = ImmutableArray.CreateBuilder<MarkedPiece<T>>();
        var start = 0;
        var last = -1;
        foreach (var end in cuts.Where(cut => cut > 0))
        {
            var index = inside.FindIndex(mark => mark.Start <= start && end <= mark.End);
            var piece = text[start..end];
            if (pieces.Count > 0 && index == last) pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + piece };
            else pieces.Add(new MarkedPiece<T>(piece, index < 0 ? null : inside[index].Mark));
            last = index;
            start = end;
        }

        return pieces.ToImmutable();
    }

    /// <summary>A report's sentence with everything that the event took from it.</summary>
    /// <param name="coded">The event; its offsets point into the article.</param>
    /// <param name="sentence">The sentence's text.</param>
    public static ImmutableArray<MarkedPiece<MarkKind>> Sentence(CodedEvent coded, string sentence)
    {
        var marks = new List<(TextSpan, MarkKind)> { (Within(coded, new TextSpan(coded.Trigger.Start, coded.Trigger.End)), MarkKind.Trigger) };
        AddParties(coded.Actor, MarkKind.Actor);
        AddParties(coded.Recipient, MarkKind.Recipient);
        AddParties(coded.SaidBy, MarkKind.SaidBy);
        AddWords(coded.Date?.Text, MarkKind.Date);
        AddWords(coded.Place?.Text ?? coded.Place?.Name, MarkKind.Place);
        return Cut(sentence, marks);

        void AddParties(ImmutableArray<ActorReference> parties, MarkKind kind)
        {
            foreach (var party in parties)
            {
                if (party.Span is { } span) marks.Add((Within(coded, span), kind));
            }
        }

        void AddWords(string? words, MarkKind kind)
        {
            if (string.IsNullOrEmpty(words)) return;
            var at = sentence.IndexOf(words, StringComparison.Ordinal);
            if (at >= 0) marks.Add((new TextSpan(at, at + words.Length), kind));
        }
    }

    private static TextSpan Within(CodedEvent coded, TextSpan span) => new(span.Start - coded.Sentence.Start, span.End - coded.Sentence.Start);
}
