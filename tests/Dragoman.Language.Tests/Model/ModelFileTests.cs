using Dragoman.Language.Model;

namespace Dragoman.Language.Tests.Model;

public sealed class ModelFileTests
{
    [Fact]
    public void Sections_come_back_and_the_same_sections_give_the_same_bytes()
    {
        var one = new ModelFile();
        one.Set("b", new byte[] { 1, 2 });
        one.Set("a", writer => writer.Write(7));
        var two = new ModelFile();
        two.Set("a", writer => writer.Write(7));
        two.Set("c", new byte[] { 9 });
        two.Remove("c");
        two.Set("b", new byte[] { 1, 2 });
        Assert.Equal(Bytes(one), Bytes(two));

        var read = ModelFile.Read(new MemoryStream(Bytes(one)));
        Assert.Equal(["a", "b"], read.Names);
        Assert.True(read.Has("a"));
        Assert.Equal([7, 0, 0, 0], read.Section("a").ToArray());
        Assert.Equal("the model has no section 'c'; train it again", Assert.Throws<ModelFormatException>(() => read.Section("c")).Message);
    }

    [Theory]
    [InlineData(new byte[] { }, "not a Dragoman model")]
    [InlineData(new byte[] { 80, 75, 3, 4, 5, 6, 7, 8, 9 }, "not a Dragoman model")]
    public void Another_file_is_told_apart(byte[] bytes, string message) =>
        Assert.Equal(message, Assert.Throws<ModelFormatException>(() => ModelFile.Read(new MemoryStream(bytes))).Message);

    [Fact]
    public void The_checksum_of_the_programs_own_model_is_right()
    {
        using var stream = typeof(Annotator).Assembly.GetManifestResourceStream("en.model")!;
        Assert.Contains("neural", ModelFile.Read(stream).Names);
    }

    [Fact]
    public void A_changed_or_short_file_is_told_apart()
    {
        var model = new ModelFile();
        model.Set("a", new byte[100]);
        var bytes = Bytes(model);
        bytes[60] ^= 1;
        Assert.StartsWith("the model's checksum is wrong", Assert.Throws<ModelFormatException>(() => ModelFile.Read(new MemoryStream(bytes))).Message, StringComparison.Ordinal);
        Assert.StartsWith("the model is cut short", Assert.Throws<ModelFormatException>(() => ModelFile.Read(new MemoryStream(bytes[..20]))).Message, StringComparison.Ordinal);
        bytes[8] = 9;
        Assert.StartsWith("the model has format 9", Assert.Throws<ModelFormatException>(() => ModelFile.Read(new MemoryStream(bytes))).Message, StringComparison.Ordinal);
    }

    private static byte[] Bytes(ModelFile model)
    {
        using var stream = new MemoryStream();
        model.Write(stream);
        return stream.ToArray();
    }
}
