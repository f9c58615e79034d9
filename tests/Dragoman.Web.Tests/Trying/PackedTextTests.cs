using Dragoman.Web.Trying;
using FsCheck;
using FsCheck.Fluent;

namespace Dragoman.Web.Tests.Trying;

public sealed class PackedTextTests
{
    [Fact]
    public void ATextComesBack() =>
        Prop.ForAll<string?>(text =>
        {
            var whole = new string([.. (text ?? "").Where(c => !char.IsSurrogate(c))]);
            return PackedText.Read(PackedText.Of(whole), whole.Length) == whole;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("AAAA")]
    [InlineData("____")]
    public void WhatIsNoneIsNone(string packed) => Assert.True(PackedText.Read(packed, 100) is null or "");

    [Fact]
    public void AFormThatUnpacksToMuchMoreIsRefused()
    {
        var packed = PackedText.Of(new string('a', 1_000_000));
        Assert.True(packed.Length < 1000);
        Assert.Null(PackedText.Read(packed, 20_000));
    }
}
