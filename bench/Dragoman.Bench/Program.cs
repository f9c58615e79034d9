using Dragoman.Bench.Benchmarks;
using Dragoman.Bench.Records;
using Dragoman.Bench.Stages;
using Dragoman.Bench.Texts;
using Dragoman.Coding;
using Dragoman.Coding.Knowledge;

switch (args)
{
    case ["stages", .. var files]:
        var coder = Coder.Load(KnowledgeFolder.BuiltIn);
        if (files.Length == 0) Console.Write(StageTiming.Run(coder, [.. Enumerable.Range(0, 25).Select(number => NewsText.Article(40, number))]));
        foreach (var file in files) Console.Write($"{file}\n{StageTiming.Run(coder, ArticleLines.Read(file))}");
        return 0;
    case ["startup", var command]:
        Console.Write(StartupBenchmark.Run(command));
        return 0;
    case ["language"]:
        Console.Write(LanguageFootprint.Run());
        return 0;
    case ["record", var file] when File.Exists(file):
        Console.Write(RecordMeasure.Ask(file));
        return 0;
    case ["record", "make", var file, var events]:
        Console.Write(RecordMeasure.Make(file, int.Parse(events, System.Globalization.CultureInfo.InvariantCulture)));
        return 0;
    case ["record", "news", var file, .. var batches]:
        Console.Write(RecordMeasure.AppendNews(file, batches is [var times] ? int.Parse(times, System.Globalization.CultureInfo.InvariantCulture) : 5));
        return 0;
    case ["record", .. var sizes]:
        Console.Write(RecordMeasure.Run(sizes.Length == 0 ? [10_000, 100_000, 1_000_000] : sizes.Select(size => int.Parse(size, System.Globalization.CultureInfo.InvariantCulture))));
        return 0;
    case ["report", var path, .. var commands]:
        // What other commands measured stands below and stays.
        var kept = File.Exists(path) && File.ReadAllText(path) is var before && before.IndexOf("\n## Reading", StringComparison.Ordinal) is >= 0 and var below ? before[below..] : "";
        File.WriteAllText(path, MeasuredSpeed.Report(commands) + kept);
        return 0;
    case ["extraction"]:
        Console.Write(ReadingBenchmark.Extraction());
        return 0;
    case ["reading", var command, .. var number]:
        Console.Write(ReadingBenchmark.Run(command, number is [var documents] ? int.Parse(documents, System.Globalization.CultureInfo.InvariantCulture) : 100_000));
        return 0;
    default:
        Console.Error.WriteLine("""
            Usage:
              Dragoman.Bench stages [FILE...]          processor time of each stage over JSON Lines of articles, folders of texts, or invented news
              Dragoman.Bench startup COMMAND           from start to first coded sentence of a published command
              Dragoman.Bench language                  the language stage alone: loading, memory of two threads, tokens a second
              Dragoman.Bench extraction                web pages to stories, pages a second of one thread
              Dragoman.Bench reading COMMAND [NUMBER]  the same, and a hundred thousand documents (or NUMBER) into a record, twice
              Dragoman.Bench record [EVENTS...]        writing and asking a record of so many invented events, 95th percentile by the clock / by the processor
              Dragoman.Bench record FILE               asking a record of invented events that is there
              Dragoman.Bench record make FILE EVENTS   a record of so many invented events, which is left there
              Dragoman.Bench record news FILE [TIMES]  appending articles of a new month to it, five (or TIMES) times a thousand
              Dragoman.Bench report FILE [COMMAND]     all of it with BenchmarkDotNet's, written to docs/benchmarks.md or the like
            """);
        return 2;
}
