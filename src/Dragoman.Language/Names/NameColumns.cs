using Dragoman.Language.Annotation;

namespace Dragoman.Language.Names;

/// <summary>What the name finder looks at in one sentence, by column; reused from sentence to sentence by one thread.</summary>
internal sealed class NameColumns
{
    private const int MaximalGap = 3;

    /// <summary>Hash of the form as written.</summary>
    public uint[] Form = [];

    /// <summary>Hash of the form in lower case.</summary>
    public uint[] Lower = [];

    /// <summary>Hash of the form's shape.</summary>
    public uint[] Shape = [];

    /// <summary>Hash of the Penn tag.</summary>
    public uint[] Tag = [];

    /// <summary>Class of the word.</summary>
    public WordClass[] Class = [];

    /// <summary>Place of the token in a listed name: 0 for none, else 1 + 4 × kind + (0 begin, 1 inside, 2 last, 3 unit).</summary>
    public byte[] Listed = [];

    /// <summary>1 for a first name, 2 for an adjective of a people, else 0.</summary>
    public byte[] Known = [];

    /// <summary>1 for a word that English texts also write in lower case, else 0.</summary>
    public byte[] Common = [];

    /// <summary>True for tokens that the tagger labels.</summary>
    public bool[] Candidate = [];

    /// <summary>The sentence's letters: 0 ordinary, 1 every longer word with a capital, 2 all capitals.</summary>
    public uint Case;

    /// <summary>Fills the columns.</summary>
    public void Fill(Sentence sentence, INameList? lists, NameVocabulary vocabulary)
    {
        var count = sentence.Count;
        if (Form.Length < count) Grow(count);
        int longer = 0, capitalised = 0, capitals = 0;
        for (var i = 0; i < count; i++)
        {
            var form = sentence.Form(i);
            Form[i] = StableHash.Of(form);
            Lower[i] = StableHash.OfLower(form);
            Shape[i] = ShapeOf(form, out var upper, out var lower);
            Class[i] = WordClasses.Of(form);
            Listed[i] = 0;
            Known[i] = 0;
            Common[i] = vocabulary.Contains(Lower[i]) ? (byte)1 : (byte)0;
            Candidate[i] = (upper && (i > 0 || sentence.PennTag(i) != "PRP$")) || char.IsAsciiDigit(form.Length > 0 ? form[0] : ' ');
            if (i == 0 || form.Length < 4 || !(upper || lower)) continue;
            longer++;
            if (upper) capitalised++;
            if (upper && !lower) capitals++;
        }

        Case = longer >= 3 && capitals * 10 >= longer * 8 ? 2u : longer >= 3 && capitalised * 10 >= longer * 8 ? 1u : 0u;
        for (var i = 0; i < count; i++)
        {
            if (Candidate[i]) FillKnown(sentence, i);
        }

        FillLists(sentence, ListedNames.Default);
        if (lists is not null) FillLists(sentence, lists);
        BridgeGaps(sentence);
    }

    private void FillKnown(Sentence sentence, int token)
    {
        var form = sentence.Form(token);
        Known[token] = FirstNames.TryGet(form, out _) ? (byte)1 : ListedNames.Default.IsPeople(form) ? (byte)2 : (byte)0;
    }

    private void FillLists(Sentence sentence, INameList lists)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!Candidate[i]) continue;
            var length = lists.Match(sentence, i, out var kind);
            if (length == 0) continue;
            var at = (byte)(1 + (4 * (int)kind));
            if (length == 1)
            {
                Listed[i] = (byte)(at + 3);
                continue;
            }

            for (var j = 0; j < length; j++)
            {
                Listed[i + j] = (byte)(at + (j == 0 ? 0 : j == length - 1 ? 2 : 1));
                Candidate[i + j] = true;
            }

            i += length - 1;
        }
    }

    private void BridgeGaps(Sentence sentence)
    {
        var last = -1;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!Candidate[i]) continue;
            var gap = i - last - 1;
            if (last >= 0 && gap is > 0 and <= MaximalGap && Class[i] != WordClass.Time && AllBridges(last + 1, i))
            {
                for (var j = last + 1; j < i; j++) Candidate[j] = true;
            }

            last = i;
        }

        for (var i = 0; i < sentence.Count; i++)
        {
            if (Candidate[i]) Tag[i] = StableHash.Of(sentence.PennTag(i));
        }
    }

    private bool AllBridges(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Class[i] != WordClass.Bridge) return false;
        }

        return true;
    }

    private static uint ShapeOf(string form, out bool upper, out bool lower)
    {
        upper = lower = false;
        var shape = 17u;
        var previous = 0u;
        foreach (var c in form)
        {
            uint kind;
            if (char.IsUpper(c)) (kind, upper) = (1, true);
            else if (char.IsLower(c)) (kind, lower) = (2, true);
            else if (char.IsDigit(c)) kind = 3;
            else kind = c;
            if (kind != previous) shape = (shape * 131) + kind;
            previous = kind;
        }

        return upper && !lower ? (shape * 131) + (uint)Math.Min(form.Length, 6) : shape;
    }

    private void Grow(int count)
    {
        var size = Math.Max(64, count * 2);
        (Form, Lower, Shape, Tag) = (new uint[size], new uint[size], new uint[size], new uint[size]);
        (Class, Listed, Known, Common, Candidate) = (new WordClass[size], new byte[size], new byte[size], new byte[size], new bool[size]);
    }
}
