using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Dragoman.Training.Tests")]
