using Dragoman.Bench.Stages;
using Dragoman.Bench.Texts;
using Dragoman.Coding;
using Dragoman.Coding.Knowledge;

if (args is ["stages", .. var files] && files.Length > 0)
{
    var coder = Coder.Load(KnowledgeFolder.BuiltIn);
    foreach (var file in files) Console.Write($"{file}\n{StageTiming.Run(coder, ArticleLines.Read(file))}");
    return 0;
}

Console.Error.WriteLine("""
    Usage:
      Dragoman.Bench stages FILE...   processor time of each stage over JSON Lines of articles
    """);
return 2;
