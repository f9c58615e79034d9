using Dragoman.Training.Coreference;
using Dragoman.Training.Names;

return args switch
{
    ["train-names", ..] => NameCommand.Train(Option("--treebanks", "../shared/treebanks"), Option("--out", "models/en.names")),
    ["evaluate-names", ..] => NameCommand.Evaluate(Option("--treebanks", "../shared/treebanks"), Option("--model", "models/en.names"), args.Contains("--errors")),
    ["cross-validate-names", ..] => NameCommand.CrossValidate(Option("--treebanks", "../shared/treebanks")),
    ["evaluate-coreference", ..] => CoreferenceCommand.Evaluate(Option("--file", "../shared/treebanks/en_gum-dev.conllu"), Option("--model", "models/en.names"), args.Contains("--documents"), args.Contains("--chains")),
    _ => 2,
};

string Option(string name, string otherwise)
{
    var at = Array.IndexOf(args, name);
    return at >= 0 && at + 1 < args.Length ? args[at + 1] : otherwise;
}
