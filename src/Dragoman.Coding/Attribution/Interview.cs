using System.Collections.Immutable;
using Dragoman.Coding.Constructions;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Attribution;

/// <summary>An interview printed as questions and answers: what stands in an answer, whoever was asked says.</summary>
/// <remarks>A text counts as one only where several lines are questions, an answer says "I", and a question says "you" or the lines before the first tell that somebody was asked: an explainer under headings that are questions is none. Immutable; safe on many threads.</remarks>
public sealed class Interview
{
    private const int FewestQuestions = 3;
    private const int LongestQuestion = 250;
    private readonly (int Sentence, int Head) asked;
    private readonly ImmutableArray<(int Start, int End)> answers;

    private Interview((int Sentence, int Head) asked, ImmutableArray<(int Start, int End)> answers) => (this.asked, this.answers) = (asked, answers);

    /// <summary>Reads a text as an interview; null where it is none.</summary>
    public static Interview? In(AnnotatedDocument document, ImmutableArray<SentenceReading> readings)
    {
        var (questions, answers) = Lines(document.Text);
        if (questions.Length < FewestQuestions || answers.IsEmpty || !Says(document, answers, static word => word is "I" or "my" or "me")) return null;
        var isAddressed = Says(document, questions, static word => word is "you" or "your" or "You" or "Your");
        return Asked(document, readings, questions[0].Start, isAddressed) is { } asked ? new Interview(asked, answers) : null;
    }

    /// <summary>Who speaks at a place of the text; null outside of answers.</summary>
    public (int Sentence, int Head)? SpeakerAt(int offset)
    {
        var (low, high) = (0, answers.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (answers[middle].End <= offset) low = middle + 1;
            else high = middle;
        }

        return low < answers.Length && answers[low].Start <= offset ? asked : null;
    }

    private static (ImmutableArray<(int Start, int End)> Questions, ImmutableArray<(int Start, int End)> Answers) Lines(string text)
    {
        var questions = ImmutableArray.CreateBuilder<(int, int)>();
        var answers = ImmutableArray.CreateBuilder<(int, int)>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            var line = text.AsSpan(start..end).Trim();
            if ((line is [.., '?'] && line.Length <= LongestQuestion) || line.StartsWith("Q:", StringComparison.Ordinal) || line.StartsWith("Question:", StringComparison.Ordinal)) questions.Add((start, end));
            else if (questions.Count > 0 && !line.IsEmpty) answers.Add((start, end));
            start = end + 1;
        }

        return (questions.ToImmutable(), answers.ToImmutable());
    }

    /// <summary>True when a word of some kind stands in one of the lines, which are in the order of the text.</summary>
    private static bool Says(AnnotatedDocument document, ImmutableArray<(int Start, int End)> lines, Func<string, bool> isWord)
    {
        var line = 0;
        foreach (var sentence in document.Sentences)
        {
            while (line < lines.Length && lines[line].End <= sentence.Start(0)) line++;
            if (line == lines.Length) return false;
            if (sentence.Start(0) < lines[line].Start) continue;
            for (var token = 0; token < sentence.Count; token++)
            {
                if (sentence.Tag(token) is UniversalTag.PRON or UniversalTag.DET && isWord(sentence.Form(token))) return true;
            }
        }

        return false;
    }

    /// <summary>The person whom the lines before the first question tell to be asked: the one after "spoke to", else the first that they name.</summary>
    private static (int Sentence, int Head)? Asked(AnnotatedDocument document, ImmutableArray<SentenceReading> readings, int firstQuestion, bool isTold)
    {
        (int Sentence, int Head)? first = null, after = null;
        foreach (var name in document.Names)
        {
            var sentence = document.Sentences[name.Sentence];
            if (sentence.Start(name.First) >= firstQuestion) break;
            if (name.Kind is not NameKind.Person) continue;
            var head = HeadOf(sentence, name);
            first ??= (name.Sentence, head);
            if (after is null && AskingBefore(readings[name.Sentence], name.First) is >= 0) after = (name.Sentence, head);
        }

        for (var number = 0; number < readings.Length && document.Sentences[number].Start(0) < firstQuestion; number++) isTold |= AskingBefore(readings[number], document.Sentences[number].Count) >= 0;
        return isTold ? after ?? first : null;
    }

    private static int HeadOf(Sentence sentence, NamedSpan name)
    {
        for (var token = name.First; token < name.End; token++)
        {
            if (sentence.Head(token) < name.First || sentence.Head(token) >= name.End) return token;
        }

        return name.First;
    }

    /// <summary>"We <i>asked</i> her", "<i>spoke</i> to": the word of asking before a token, nothing that the talk is about standing between; -1 for none.</summary>
    private static int AskingBefore(SentenceReading reading, int before)
    {
        var asking = -1;
        for (var token = 0; token < before; token++)
        {
            var word = reading.Lower(token);
            if (word is "asked" or "interview" or "interviewed" or "questions" || (word is "spoke" or "talked" or "talks" or "speaks" or "sat" && token + 1 < reading.Sentence.Count && reading.Lower(token + 1) is "to" or "with" or "down")) asking = token;
            else if (word is "about" or "on" && before < reading.Sentence.Count) asking = -1;
        }

        return asking;
    }
}
