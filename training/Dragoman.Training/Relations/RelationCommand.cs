using System.Globalization;
using Dragoman.Coding;
using Dragoman.Coding.Knowledge;
using Dragoman.Coding.Relations;
using Dragoman.Domain;
using Dragoman.Language.Model;

namespace Dragoman.Training.Relations;

/// <summary>The command <c>train-relations</c>: trains the scorer of relations on our labelled sentences and says how well it and the frames do.</summary>
internal static class RelationCommand
{
    private const string Sentences = "training/relations.tsv";
    private const string Output = "models/relations.model";
    private const int Folds = 5;
    private static readonly DateOnly Published = new(2024, 5, 15);

    /// <summary>Trains on all sentences and writes the model; before that, five times on four fifths, to score the rest.</summary>
    public static int Run(CommandArguments arguments)
    {
        var coder = Coder.Load(KnowledgeFolder.BuiltIn);
        var sentences = RelationSentence.ReadFile(arguments.Option("--sentences") ?? Sentences);
        var examples = new (IReadOnlyList<string> Features, EventType Type)[sentences.Length];
        var frames = new EventType?[sentences.Length];
        for (var i = 0; i < sentences.Length; i++)
        {
            var article = new Article { Id = "", Text = sentences[i].Text, Published = Published, Given = sentences[i].Given };
            examples[i] = (coder.RelationFeaturesOf(article), sentences[i].Type);
            frames[i] = coder.FrameTypeOf(article);
        }

        Console.Write(CrossValidate(examples, frames));
        var model = new ModelFile();
        var section = RelationTrainer.Train(examples);
        model.Set(RelationScorer.Section, writer => writer.Write(section));
        var path = arguments.Option("--out") ?? Output;
        model.Write(path);
        Console.WriteLine($"written to {path}: {new FileInfo(path).Length} bytes");
        return 0;
    }

    private static string CrossValidate((IReadOnlyList<string> Features, EventType Type)[] examples, EventType?[] frames)
    {
        int byFrames = 0, byScorer = 0, byBoth = 0, silent = 0, guessed = 0;
        for (var fold = 0; fold < Folds; fold++)
        {
            var scorer = RelationScorer.Read(RelationTrainer.Train([.. examples.Where((_, i) => i % Folds != fold)]));
            for (var i = fold; i < examples.Length; i += Folds)
            {
                var (type, frame, score) = (examples[i].Type, frames[i], scorer.Score(examples[i].Features).Type);
                if (frame == type) byFrames++;
                if (score == type) byScorer++;
                if ((frame ?? score) == type) byBoth++;
                if (frame is not null) continue;
                silent++;
                if (score == type) guessed++;
            }
        }

        var ordinal = new Dictionary<EventType, int>();
        var (right, of) = (new int[2], new int[2]);
        for (var i = 0; i < examples.Length; i++)
        {
            var half = ordinal[examples[i].Type] = ordinal.GetValueOrDefault(examples[i].Type) + 1;
            of[half % 2]++;
            if (frames[i] == examples[i].Type) right[half % 2]++;
        }

        string Percent(int count, int of) => (100.0 * count / Math.Max(of, 1)).ToString("F1", CultureInfo.InvariantCulture);
        return $"{examples.Length} sentences, right in {Folds} parts of which each was scored by what the others taught: frames {Percent(byFrames, examples.Length)} %, scorer {Percent(byScorer, examples.Length)} %, frames and where none fits the scorer {Percent(byBoth, examples.Length)} %\nframes in the odd sentences of each type, whose faults were read, {Percent(right[1], of[1])} %, in the even ones {Percent(right[0], of[0])} %\nno frame fits in {silent}, of which the scorer has {Percent(guessed, silent)} % right\n";
    }
}
