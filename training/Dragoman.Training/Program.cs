using Dragoman.Training.Neural;

return args switch
{
    ["train-neural", .. var rest] => NeuralCommands.Train(rest),
    ["score-neural", .. var rest] => NeuralCommands.Score(rest),
    ["time-neural", .. var rest] => NeuralCommands.Time(rest),
    _ => 2,
};
