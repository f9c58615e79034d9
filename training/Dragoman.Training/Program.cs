using System.Globalization;
using Dragoman.Language;
using Dragoman.Language.Model;
using Dragoman.Training;
using Dragoman.Training.Coreference;
using Dragoman.Training.Evaluation;
using Dragoman.Training.Names;
using Dragoman.Training.Neural;
using Dragoman.Training.News;
using Dragoman.Training.Relations;
using Dragoman.Training.Synthesis;
using Dragoman.Training.Treebanks;
using Dragoman.Training.Words;

const string usage = """
    Dragoman.Training COMMAND
      train [--treebanks DIR] [--out FILE] [--parts PART,...] [--sentences N] [--epochs N]
                                                 train the whole model, which is the parts counts, lemmas, neural and names in this order,
                                                 or the parts named, into FILE, by default models/en.model, and write the figures
                                                 to FILE.md and FILE.names.md; tagger and parser are the perceptrons to compare
                                                 with; N sentences of each treebank and N epochs to try it out
      train-neural [--treebanks DIR] [--out FILE] [--teachers FILE,FILE or none] [--words FILE] [--epochs N] [--seed N] [--shape A,B,C,D,E,F,G]
                                                 train the neural tagger and parser into the model FILE, teachers first
                                                 beside the treebanks it reads the tags of the Brown Corpus (training/get-brown.sh);
                                                 [--tagged DIR or none] [--tagged-share S] [--tagged-weight W] [--tagged-fade F] [--tagged-least N]: where
                                                 it is, how much of it an epoch takes, its weight, how much of that is gone at the end, from how many uses a word counts;
                                                 --tagged holds for train as well, and so does [--vectors DIR or none], GloVe's word vectors
                                                 (training/get-vectors.sh); [--tutor FILE,FILE or none] [--tutor-weight W]: models of which
                                                 the first draws trees for these sentences, and their weight; one is trained if none is named
      compare-tagged [--tagged DIR] [--model FILE] [--sorts N] [--sentences N]
                                                 where a model's tags are none of those that training/brown-tags.tsv allows
      compile-words --wordnet DIR [--out FILE]   the list of words that the training reads, from WordNet's database files,
                                                 the first names and the towns; by default training/words.tsv
      train-relations [--sentences FILE] [--out FILE]
                                                 train the scorer of relations on training/relations.tsv into models/relations.model,
                                                 and say how well it and the frames do on what they did not learn from
      time-neural [--treebanks DIR] [--model FILE]
                                                 score the neural part and time it on one thread
      join FROM INTO [--drop NAME,NAME]          copy the sections of one model file into another, and take some out
      train-names [--treebanks DIR] [--model FILE]        train the name finder into a model that has tagger and parser
      cross-validate-names [--treebanks DIR] [--model FILE]
      evaluate-names [--model FILE] [--show errors] FILE.conllu...
      evaluate-coreference [--model FILE] [--show documents|chains] [--trees gold] FILE.conllu...
      tune-coreference [--treebanks DIR] [--model FILE]      look for better weights of pronouns
      time-names [--treebanks DIR] [--model FILE]        time the name finder and coreference on one thread
      mentions [--model FILE] FILE.txt           names and mentions of a text
      parse [--model FILE] FILE                  text, or CoNLL-U whose words are kept, to CoNLL-U
      evaluate [--model FILE] FILE.conllu...     score a model; default the model in the program
      evaluate-lemmas [--model FILE] [--faults N] FILE.conllu...
                                                 lemmas with predicted tags and with the treebank's; show the N commonest sorts of faults
      time [--model FILE] FILE...                time the language stage on text or a treebank's text
      synthesize N                               N made-up news sentences with their trees, as CoNLL-U
      news [--model FILE] [--faults N] FILE...   score the decisive arcs of news sentences; show the first N faults
    """;

try
{
    var arguments = new CommandArguments(args.Skip(1));
    switch (args.FirstOrDefault())
    {
        case "train":
            return TrainCommand.Run(arguments, Treebanks(arguments), arguments.Option("--out") ?? NeuralCommands.DefaultModel, arguments.Option("--parts")?.Split(',') ?? TrainCommand.AllParts);
        case "train-neural":
            return NeuralCommands.Train(arguments, Treebanks(arguments), arguments.Option("--out") ?? NeuralCommands.DefaultModel);
        case "compile-words" when arguments.Option("--wordnet") is { } folder:
            return WordListCommand.Run(folder, arguments.Option("--out") ?? WordListCommand.DefaultOutput);
        case "train-relations":
            return RelationCommand.Run(arguments);
        case "compare-tagged":
            return NeuralCommands.CompareTagged(arguments);
        case "time-neural":
            return NeuralCommands.Time(arguments, Treebanks(arguments));
        case "join" when arguments.Rest.Count == 2:
            return NeuralCommands.Join(arguments.Rest[0], arguments.Rest[1], arguments.Option("--drop"));
        case "parse":
            using (var reader = File.OpenText(arguments.Rest[0]))
                new Dragoman.Language.Conllu.ConlluAnnotator(LoadAnnotator(arguments.Option("--model"))).Run(reader, arguments.Rest[0], tokenized: arguments.Rest[0].EndsWith(".conllu", StringComparison.Ordinal), Console.Out);
            return 0;
        case "evaluate":
            var annotator = LoadAnnotator(arguments.Option("--model"));
            var evaluations = arguments.Rest.Select(file => TreebankEvaluation.Run(annotator, Treebank.Read(file))).ToArray();
            Console.Write(TreebankEvaluation.Table(evaluations));
            foreach (var evaluation in evaluations) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{evaluation.Name}: {evaluation.TokensPerSecond:F0} tokens a second with given words"));
            return 0;
        case "evaluate-lemmas":
            var lemmaModel = Dragoman.Language.Model.ModelFile.Read(arguments.Option("--model") ?? NeuralCommands.DefaultModel);
            foreach (var file in arguments.Rest)
                Console.Write(LemmaEvaluation.Run(lemmaModel, Treebank.Read(file)).Report(Path.GetFileNameWithoutExtension(file), int.Parse(arguments.Option("--faults") ?? "0", CultureInfo.InvariantCulture)));
            return 0;
        case "train-names":
            return NameCommand.Train(Treebanks(arguments), arguments.Option("--model") ?? NeuralCommands.DefaultModel, TrainCommand.Limit(arguments));
        case "cross-validate-names":
            return NameCommand.CrossValidate(Treebanks(arguments), LoadAnnotator(arguments.Option("--model")));
        case "evaluate-names":
            return NameCommand.Evaluate(arguments.Rest, LoadAnnotator(arguments.Option("--model")), arguments.Option("--show") == "errors");
        case "tune-coreference":
            return new PronounTuning(Path.Combine(Treebanks(arguments), "en_gum-train.conllu"), LoadAnnotator(arguments.Option("--model"))).Run(rounds: 2);
        case "time-names":
            return TimeCommand.Run(Path.Combine(Treebanks(arguments), "en_gum-dev.conllu"), LoadAnnotator(arguments.Option("--model")));
        case "mentions":
            return CoreferenceCommand.Print(arguments.Rest[0], LoadAnnotator(arguments.Option("--model")));
        case "evaluate-coreference":
            return CoreferenceCommand.Evaluate(arguments.Rest, LoadAnnotator(arguments.Option("--model")), arguments.Option("--trees") == "gold", arguments.Option("--show") ?? "");
        case "time":
            var sample = string.Concat(arguments.Rest.Select(file => file.EndsWith(".conllu", StringComparison.Ordinal) ? TreebankEvaluation.TextOf(Treebank.Read(file).Sentences) : File.ReadAllText(file)));
            Console.Write(StageTiming.Run(() => LoadAnnotator(arguments.Option("--model")), sample));
            return 0;
        case "synthesize":
            foreach (var made in NewsGrammar.Generate(int.Parse(arguments.Rest.FirstOrDefault() ?? "20", CultureInfo.InvariantCulture), seed: 7))
                Dragoman.Language.Conllu.ConlluWriter.Write(Console.Out, Dragoman.Language.Conllu.ConlluSentence.From(made));
            return 0;
        case "news":
            var reader2 = LoadAnnotator(arguments.Option("--model"));
            foreach (var file in arguments.Rest)
            {
                var news = NewsEvaluation.Run(reader2, NewsSentence.ReadFile(file));
                Console.Write(news.Report(Path.GetFileNameWithoutExtension(file)));
                foreach (var fault in news.Faults.Take(int.Parse(arguments.Option("--faults") ?? "0", CultureInfo.InvariantCulture))) Console.WriteLine(fault);
            }

            return 0;
        default:
            Console.Error.WriteLine(usage);
            return 2;
    }
}
catch (Exception e) when (e is IOException or ModelFormatException or ArgumentException or FormatException or UsageException or Dragoman.Language.Conllu.ConlluFormatException)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}

static string Treebanks(CommandArguments arguments) =>
    arguments.Option("--treebanks") ?? Treebank.FindFolder() ?? throw new UsageException("the treebanks are not at ../shared/treebanks: say where with --treebanks DIR");

static Annotator LoadAnnotator(string? file)
{
    if (file is null) return Annotator.LoadDefault();
    using var stream = File.OpenRead(file);
    return Annotator.Load(stream);
}
