namespace BackPainBot.Embeddings.Weights;

/// <summary>A file of named tensors, under the names of the original model.</summary>
internal interface IModelFile : IDisposable
{
    /// <summary>A tensor's values in row order, a row for each output of a product.</summary>
    /// <exception cref="InvalidDataException">The tensor is missing or of another kind.</exception>
    float[] Read(string name);

    /// <summary>The same into memory that is there already; returns how many values there are.</summary>
    /// <exception cref="InvalidDataException">The tensor is missing or of another kind.</exception>
    int Read(string name, Span<float> into)
    {
        var values = Read(name);
        values.CopyTo(into);
        return values.Length;
    }

    /// <summary>The same in half precision.</summary>
    /// <exception cref="InvalidDataException">The tensor is missing or of another kind.</exception>
    Half[] ReadHalves(string name);
}
