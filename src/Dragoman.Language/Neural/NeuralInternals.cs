using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Dragoman.Training")]
[assembly: InternalsVisibleTo("Dragoman.Training.Tests")]
[assembly: InternalsVisibleTo("Dragoman.Language.Tests")]
[assembly: InternalsVisibleTo("Dragoman.Bench")]
