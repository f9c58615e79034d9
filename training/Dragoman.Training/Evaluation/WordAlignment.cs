namespace Dragoman.Training.Evaluation;

/// <summary>Which words of two files over the same characters are the same word: those of the same range; inside multiword tokens the longest common subsequence of forms.</summary>
internal static class WordAlignment
{
    internal static List<(int Gold, int System)> Align(List<ScoredWord> gold, List<ScoredWord> system)
    {
        var pairs = new List<(int, int)>(gold.Count);
        int g = 0, s = 0;
        while (g < gold.Count && s < system.Count)
        {
            if (gold[g].IsMultiword || system[s].IsMultiword)
            {
                var (gFirst, sFirst, gEnd, sEnd) = MultiwordStretch(gold, system, g, s);
                AddCommon(gold, system, (gFirst, gEnd), (sFirst, sEnd), pairs);
                (g, s) = (gEnd, sEnd);
            }
            else if (gold[g].Start == system[s].Start && gold[g].End == system[s].End)
            {
                pairs.Add((g++, s++));
            }
            else if (gold[g].Start <= system[s].Start)
            {
                g++;
            }
            else
            {
                s++;
            }
        }

        return pairs;
    }

    private static (int G, int S, int GEnd, int SEnd) MultiwordStretch(List<ScoredWord> gold, List<ScoredWord> system, int g, int s)
    {
        int end;
        if (gold[g].IsMultiword)
        {
            end = gold[g].End;
            if (!system[s].IsMultiword && system[s].Start < gold[g].Start) s++;
        }
        else
        {
            end = system[s].End;
            if (!gold[g].IsMultiword && gold[g].Start < system[s].Start) g++;
        }

        var (gFirst, sFirst) = (g, s);
        while (!IsBeyond(gold, g, end) || !IsBeyond(system, s, end))
        {
            if (g < gold.Count && (s >= system.Count || gold[g].Start <= system[s].Start)) end = Extend(gold[g++], end);
            else end = Extend(system[s++], end);
        }

        return (gFirst, sFirst, g, s);
    }

    private static bool IsBeyond(List<ScoredWord> words, int at, int end) =>
        at >= words.Count || (words[at].IsMultiword ? words[at].Start >= end : words[at].End > end);

    private static int Extend(ScoredWord word, int end) => word.IsMultiword && word.End > end ? word.End : end;

    private static void AddCommon(List<ScoredWord> gold, List<ScoredWord> system, (int First, int End) g, (int First, int End) s, List<(int, int)> pairs)
    {
        int rows = g.End - g.First, columns = s.End - s.First;
        var longest = new int[rows + 1, columns + 1];
        bool Same(int row, int column) => string.Equals(gold[g.First + row].Word.Form, system[s.First + column].Word.Form, StringComparison.OrdinalIgnoreCase);
        for (var row = rows - 1; row >= 0; row--)
        {
            for (var column = columns - 1; column >= 0; column--)
                longest[row, column] = Same(row, column) ? 1 + longest[row + 1, column + 1] : Math.Max(longest[row + 1, column], longest[row, column + 1]);
        }

        for (int row = 0, column = 0; row < rows && column < columns;)
        {
            if (Same(row, column)) pairs.Add((g.First + row++, s.First + column++));
            else if (longest[row, column] == longest[row + 1, column]) row++;
            else column++;
        }
    }
}
