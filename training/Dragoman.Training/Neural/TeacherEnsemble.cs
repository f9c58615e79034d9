using System.Collections.Concurrent;
using Dragoman.Language.Annotation;
using Dragoman.Language.Neural;

namespace Dragoman.Training.Neural;

/// <summary>Trained networks whose mean opinion a student learns (Hinton et al. 2015; for parsers Kuncoro et al. 2016).</summary>
/// <remarks>Safe on many threads.</remarks>
internal sealed class TeacherEnsemble
{
    private readonly NeuralAnalyzer[] teachers;
    private readonly ConcurrentBag<NeuralScratch>[] scratches;

    public TeacherEnsemble(IEnumerable<NeuralModel> models)
    {
        teachers = [.. models.Select(model => new NeuralAnalyzer(model))];
        scratches = Array.ConvertAll(teachers, _ => new ConcurrentBag<NeuralScratch>());
        if (teachers.Length == 0) throw new ArgumentException("there are no teachers", nameof(models));
        if (teachers.Any(teacher => !teacher.Model.Tags.SequenceEqual(teachers[0].Model.Tags))) throw new ArgumentException("the teachers have different tags", nameof(models));
    }

    /// <summary>The teachers' mean probabilities for a sentence.</summary>
    public SoftTargets Teach(TreebankSentence sentence) => Teach(sentence.Forms, sentence.Heads);

    private SoftTargets Teach(string[] forms, short[] heads)
    {
        var (count, tags, labels) = (forms.Length, teachers[0].Model.Tags.Length, DependencyRelationNames.All.Count);
        var result = new SoftTargets(new float[count * tags], new float[count * (count + 1)], new float[count * labels]);
        var (tagNumbers, relations) = (new short[count], new DependencyRelation[count]);
        for (var i = 0; i < teachers.Length; i++)
        {
            if (!scratches[i].TryTake(out var scratch)) scratch = new NeuralScratch(teachers[i].Model.Shape, teachers[i].Model.Vectors.Dimensions);
            teachers[i].Score(forms, scratch, tagNumbers);
            teachers[i].Label(scratch, heads, relations);
            var stride = DenseKernel.RoundUp(count + 1);
            for (var token = 0; token < count; token++)
            {
                AddProbabilities(scratch.TagScores.AsSpan(token * NeuralShape.TagColumns, tags), -1, result.Tags.AsSpan(token * tags, tags));
                AddProbabilities(scratch.ArcScores.AsSpan(token * stride, count + 1), token + 1, result.Arcs.AsSpan(token * (count + 1), count + 1));
                AddProbabilities(scratch.LabelScores.AsSpan(token * NeuralShape.LabelColumns, labels), (int)DependencyRelation.Root, result.Labels.AsSpan(token * labels, labels));
            }

            scratches[i].Add(scratch);
        }

        return result;
    }

    /// <summary>The tree that the first teacher draws, with all teachers' mean probabilities.</summary>
    public TutoredTree Draw(string[] forms)
    {
        var (heads, relations) = (new short[forms.Length], new DependencyRelation[forms.Length]);
        teachers[0].Analyze(forms, new short[forms.Length], heads, relations);
        return new TutoredTree(heads, relations, Teach(forms, heads));
    }

    private void AddProbabilities(Span<float> scores, int excluded, Span<float> into)
    {
        var maximum = float.NegativeInfinity;
        for (var i = 0; i < scores.Length; i++)
        {
            if (i != excluded && scores[i] > maximum) maximum = scores[i];
        }

        var sum = 0f;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = i == excluded ? 0 : MathF.Exp(scores[i] - maximum);
            sum += scores[i];
        }

        var factor = 1 / (sum * teachers.Length);
        for (var i = 0; i < scores.Length; i++) into[i] += scores[i] * factor;
    }
}
