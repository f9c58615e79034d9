using System.IO.Compression;
using System.Text;

namespace Dragoman.Reading.Tests;

/// <summary>Each faulty input is named with its reason, and the rest is read.</summary>
public sealed class BadInputTests
{
    private const string Story = "The foreign ministers of Norway and Chile met in Oslo on Monday and signed an agreement on fisheries.";

    public static TheoryData<string, byte[], ReadFailureKind, string> Faulty => new()
    {
        { "empty.txt", [], ReadFailureKind.Empty, "is empty" },
        { "blank.txt", " \n\t\n"u8.ToArray(), ReadFailureKind.Empty, "holds nothing but white space" },
        { "marks.txt", "*** --- ***\n"u8.ToArray(), ReadFailureKind.Empty, "holds no text of a story" },
        { "picture.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D], ReadFailureKind.NotText, "is a PNG picture" },
        { "paper.txt", "%PDF-1.7\n"u8.ToArray(), ReadFailureKind.NotText, "is a PDF document; save its text and read that" },
        { "zeros.txt", [65, 66, 0, 0, 0, 67, 68], ReadFailureKind.NotText, "is no text: it holds zero bytes or control characters" },
        { "mixed.txt", [.. "Talks "u8, 0xFF, 0xFE, 0x81, .. " went on."u8], ReadFailureKind.Encoding, "is not valid UTF-8 (byte 0xFF at offset 6) and not plainly windows-1252; convert it to UTF-8" },
        { "broken.jsonl", "{\"text\": \"A\n"u8.ToArray(), ReadFailureKind.Malformed, "is no JSON: " },
        { "nothing.jsonl", "\n\n"u8.ToArray(), ReadFailureKind.Empty, "is empty" },
        { "textless.jsonl", "{\"headline\": \"A\"}\n"u8.ToArray(), ReadFailureKind.Malformed, "has no field with a text (it has: headline); name it with --map text=FIELD" },
        { "list.json", "[]"u8.ToArray(), ReadFailureKind.Empty, "is an empty list" },
        { "broken.json", "{\"text\": "u8.ToArray(), ReadFailureKind.Malformed, "is no JSON: " },
        { "heading.csv", "title,text\n"u8.ToArray(), ReadFailureKind.Empty, "has a heading row and nothing below it" },
        { "blank.csv", "title,text\n\n\n"u8.ToArray(), ReadFailureKind.Empty, "has a heading row and nothing below it" },
        { "open.xml", "<rss><channel>"u8.ToArray(), ReadFailureKind.Malformed, "is no feed that can be read: line 1, column " },
        { "page.xml", "<notes><note>A</note></notes>"u8.ToArray(), ReadFailureKind.Empty, "is XML without an entry of a feed" },
        { "menu.html", "<html><body><nav><a href=a>World</a></nav></body></html>"u8.ToArray(), ReadFailureKind.Empty, "holds no text of a story" },
        { "half.gz", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xFF, 0xFF, 0xFF, 0xFF], ReadFailureKind.Malformed, "" },
        { "half.zip", "PK\u0003\u0004half"u8.ToArray(), ReadFailureKind.Malformed, "" },
        { "bad.warc", "WARC/1.0\r\nWARC-Type: response\r\n\r\n"u8.ToArray(), ReadFailureKind.Malformed, "is a damaged web archive: a record has no length" },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public void A_faulty_input_is_told_and_the_next_is_read(string name, byte[] bytes, ReadFailureKind kind, string reason)
    {
        using var folder = new InputFolder();
        var faulty = folder.Add(name, bytes);
        var good = folder.Add("good.txt", Story);

        var results = new ArticleReader(ReadOptions.None).Read([faulty, good]).ToList();

        Assert.Equal(2, results.Count);
        Assert.StartsWith(faulty, results[0].Input, StringComparison.Ordinal);
        Assert.Equal(kind, results[0].Failure?.Kind);
        Assert.StartsWith(reason, results[0].Failure?.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', results[0].Failure!.Reason);
        Assert.Equal(Story, results[1].Article?.Text);
    }

    [Fact]
    public void A_missing_file_is_told()
    {
        var result = InputFolder.ReadOne("no-such-file.txt");
        Assert.Equal(new ReadFailure(ReadFailureKind.Missing, "there is no such file or folder"), result.Failure);
    }

    [Fact]
    public void A_line_of_50_megabytes_is_told()
    {
        using var folder = new InputFolder();
        var line = new byte[50_000_000];
        Array.Fill(line, (byte)'a');
        Assert.Equal(ReadFailureKind.TooLarge, InputFolder.ReadOne(folder.Add("long.txt", line)).Failure?.Kind);
    }

    [Fact]
    public void A_long_line_of_json_lines_is_told_and_the_next_line_is_read()
    {
        using var folder = new InputFolder();
        var path = folder.Add("long.jsonl", $"{{\"text\": \"{new string('a', 3000)}\"}}\n{{\"text\": \"{Story}\"}}\n");

        var results = InputFolder.Read(path, new ReadOptions { MaxDocumentBytes = 2000 });

        Assert.Equal([ReadFailureKind.TooLarge, null], results.Select(result => result.Failure?.Kind));
        Assert.Equal($"{path}:2", results[1].Input);
    }

    [Fact]
    public void Western_bytes_are_read_and_told()
    {
        using var folder = new InputFolder();
        var path = folder.Add("western.txt", [.. "The president of Per"u8, 0xFA, .. " met the king of Spain in Lima on Monday \x93at last\x94."u8]);

        var path2 = folder.Add("quotes.txt", [.. "He said "u8, 0x93, .. "no"u8, 0x94, .. " to the caf"u8, 0xE9, .. " owners of Lyon."u8]);
        var result = InputFolder.ReadOne(path2);

        Assert.Equal("He said “no” to the café owners of Lyon.", result.Article?.Text);
        Assert.Equal("is not valid UTF-8 (byte 0x93 at offset 8); read as windows-1252", Assert.Single(result.Notes));
        Assert.Equal(ReadFailureKind.Encoding, InputFolder.ReadOne(path).Failure?.Kind);
    }

    public static TheoryData<Encoding> Marked => [new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32];

    [Theory]
    [MemberData(nameof(Marked))]
    public void A_byte_order_mark_tells_the_encoding(Encoding encoding)
    {
        using var folder = new InputFolder();
        var text = "İlham Əliyev met Нікол in Bakı on Monday.";
        Assert.Equal(text, InputFolder.ReadOne(folder.Add("marked.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(text)])).Article?.Text);
    }

    [Fact]
    public void A_name_that_leads_out_of_its_archive_is_not_read()
    {
        using var folder = new InputFolder();
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in (string[])["../out.txt", "in.txt"])
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(Story);
            }
        }

        var results = InputFolder.Read(folder.Add("pages.zip", memory.ToArray()));

        Assert.Equal(["has a name that leads out of its archive and is not read", null], results.Select(result => result.Failure?.Reason));
        Assert.Equal(Story, results[1].Article?.Text);
    }

    [Fact]
    public void A_gzip_bomb_is_not_unpacked()
    {
        using var folder = new InputFolder();
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var zeros = new byte[1024 * 1024];
            Array.Fill(zeros, (byte)' ');
            for (var i = 0; i < 300; i++) gzip.Write(zeros);
        }

        var result = Assert.Single(InputFolder.Read(folder.Add("bomb.jsonl.gz", memory.ToArray())));

        Assert.Equal(new ReadFailure(ReadFailureKind.Malformed, "unpacks to more than two hundred times its size and is not read further"), result.Failure);
    }

    [Fact]
    public void An_entity_bomb_is_not_expanded()
    {
        using var folder = new InputFolder();
        var bomb = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><rss><channel><item><title>&b;</title></item></channel></rss>";
        Assert.Equal(ReadFailureKind.Malformed, InputFolder.ReadOne(folder.Add("bomb.xml", bomb)).Failure?.Kind);
    }
}
