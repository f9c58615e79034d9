using System.Reflection;
using System.Runtime.CompilerServices;

namespace Dragoman.Architecture.Tests;

/// <summary>What holds for the nouns that everybody shares.</summary>
public sealed class ContractTests
{
    private static readonly Assembly Domain = Assembly.Load("Dragoman.Domain");

    public static TheoryData<string> Nouns =>
        [.. Domain.GetExportedTypes().Where(type => !type.IsEnum && !(type.IsAbstract && type.IsSealed) && type.Namespace == "Dragoman.Domain").Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Nouns))]
    public void A_noun_cannot_be_changed_once_it_is_made(string noun)
    {
        var writable = Domain.GetType(noun)!.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod is { } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(property => property.Name);
        Assert.Empty(writable);
    }
}
