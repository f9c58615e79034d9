namespace Dragoman.Language.Neural;

/// <summary>How a tensor is used.</summary>
internal enum NeuralTensorKind
{
    /// <summary>Multiplied with.</summary>
    Matrix,

    /// <summary>Added or multiplied elementwise, one row.</summary>
    Vector,

    /// <summary>Looked up by row.</summary>
    Table,
}
