using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Dragoman.Coding.Explaining;
using Dragoman.Coding.Matching;
using Dragoman.Coding.Relations;
using Dragoman.Domain;
using Dragoman.Domain.Json;
using Dragoman.Language.Annotation;
using Spectre.Console;

namespace Dragoman.Cli.Output;

/// <summary>Every step from a text to its events, for people: words, tree, frames tried, what became of them.</summary>
internal static class ExplanationSheet
{
    /// <summary>Writes the steps sentence by sentence.</summary>
    public static void Write(Terminal terminal, Explanation explanation)
    {
        if (explanation.Document.Sentences.IsEmpty) terminal.Text.WriteLine("No sentence was found in this text.");
        foreach (var tried in explanation.Sentences)
        {
            var sentence = explanation.Document.Sentences[tried.Number];
            Heading(terminal, $"Sentence {tried.Number + 1}: {EventWords.OneLine(sentence.Span.In(explanation.Document.Text).ToString())}");
            WriteTree(terminal, sentence, tried);
            WriteNames(terminal, explanation.Document, tried.Number);
            WriteAttempts(terminal, sentence, tried.Attempts);
            foreach (var outcome in tried.Outcomes) WriteOutcome(terminal, sentence, outcome);
        }

        if (explanation.Relation is { } relation) WriteRelation(terminal, relation, explanation.Events.IsEmpty);
        Heading(terminal, explanation.Events.Length switch { 0 => "No event came out.", 1 => "1 event came out.", var n => $"{n} events came out." });
        foreach (var coded in explanation.Events) terminal.Text.WriteLine(JsonSerializer.Serialize(coded, DragomanJson.Indented.CodedEvent));
    }

    private static void WriteTree(Terminal terminal, Sentence sentence, SentenceExplanation tried)
    {
        var triggers = tried.Attempts.Select(attempt => attempt.Trigger.Token).ToHashSet();
        foreach (var line in SentenceTree.Draw(sentence, token => triggers.Contains(token) ? "*" : null)) terminal.Text.WriteLine("  " + line);
    }

    private static void WriteNames(Terminal terminal, AnnotatedDocument document, int number)
    {
        var sentence = document.Sentences[number];
        foreach (var name in document.Names.Where(name => name.Sentence == number && name.First < name.End))
        {
            var words = document.Text[sentence.Start(name.First)..sentence.End(name.End - 1)];
            terminal.Text.WriteLine($"  name: {EventWords.OneLine(words)} ({name.Kind.ToString().ToLowerInvariant()})");
        }
    }

    private static void WriteAttempts(Terminal terminal, Sentence sentence, ImmutableArray<FrameAttempt> attempts)
    {
        if (attempts.IsEmpty) terminal.Text.WriteLine("  No word of this sentence triggers a frame.");
        foreach (var attempt in attempts.Where(attempt => attempt.Failure is not null))
            terminal.Text.WriteLine($"  tried  {attempt.Frame.Id} on “{sentence.Form(attempt.Trigger.Token)}”: {attempt.Failure}");
        foreach (var attempt in attempts.Where(attempt => attempt.Failure is null))
            terminal.Text.WriteLine($"  fits   {attempt.Frame.Id} on “{sentence.Form(attempt.Trigger.Token)}” ({attempt.Frame.File}, line {attempt.Frame.Line})");
    }

    private static void WriteOutcome(Terminal terminal, Sentence sentence, MatchOutcome outcome)
    {
        var trigger = sentence.Form(outcome.Match.Trigger.Token);
        if (outcome.Event is { } coded) terminal.Text.WriteLine($"  coded  {outcome.Match.Frame.Id} on “{trigger}”: {EventWords.Type(coded)} {EventWords.Parties(coded)} {coded.Status.Name} {coded.Date?.Value.ToString() ?? "date unknown"}");
        else terminal.Text.WriteLine($"  left   {outcome.Match.Frame.Id} on “{trigger}”: {outcome.Reason}");
        foreach (var party in outcome.Parties) terminal.Text.WriteLine($"         {party}");
    }

    private static void WriteRelation(Terminal terminal, RelationScore relation, bool isTooUnsure)
    {
        terminal.Text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"No frame stands between the two parties; the scorer of relations says {relation.Type.Name} with probability {relation.Probability:F2}{(isTooUnsure ? ", too little to tell" : "")}. What weighed most:"));
        foreach (var (feature, weight) in relation.Weighed) terminal.Text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {weight,6:F2}  {feature}"));
    }

    private static void Heading(Terminal terminal, string text)
    {
        if (terminal.OutputIsTerminal) terminal.Rich.MarkupLine($"[bold]{Markup.Escape(text)}[/]");
        else terminal.Text.WriteLine(text);
    }
}
