using System.Reflection;
using System.Xml.Linq;

namespace Dragoman.Architecture.Tests;

/// <summary>A project uses only what the design's table allows it.</summary>
public sealed class ArrowTests
{
    [Theory]
    [MemberData(nameof(House.Projects), MemberType = typeof(House))]
    public void Project_file_refers_only_to_what_is_allowed(string project)
    {
        var used = XDocument.Load(House.ProjectFile(project)).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
        Assert.Empty(used.Except(House.MayUse[project]));
    }

    [Theory]
    [MemberData(nameof(House.Projects), MemberType = typeof(House))]
    public void Assembly_refers_only_to_what_is_allowed(string project)
    {
        var assembly = Assembly.Load(project == "Dragoman.Cli" ? "dragoman" : project);
        var used = assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith("Dragoman.", StringComparison.OrdinalIgnoreCase));
        Assert.Empty(used.Except(House.MayUse[project]));
    }

    [Fact]
    public void Every_project_below_src_and_training_has_its_row()
    {
        var projects = new[] { "src", "training" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(House.Root, folder), "*.csproj", SearchOption.AllDirectories))
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal);
        Assert.Equal(House.MayUse.Keys.Order(StringComparer.Ordinal), projects);
    }

    [Fact]
    public void The_table_has_no_circle()
    {
        foreach (var (project, uses) in House.MayUse)
        {
            foreach (var used in uses) Assert.DoesNotContain(project, House.MayUse[used]);
        }
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var listed = XDocument.Load(Path.Combine(House.Root, "Dragoman.slnx")).Descendants("Project").Select(project => Path.GetFileNameWithoutExtension(project.Attribute("Path")!.Value)).Order(StringComparer.Ordinal);
        var present = new[] { "src", "training", "tests", "bench" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(House.Root, folder), "*.csproj", SearchOption.AllDirectories))
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal);
        Assert.Equal(present, listed);
    }
}
