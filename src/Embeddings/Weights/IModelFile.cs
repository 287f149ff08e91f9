namespace BackPainBot.Embeddings.Weights;

/// <summary>A file of named tensors, under the names of the original model.</summary>
internal interface IModelFile
{
    /// <summary>A tensor's values in row order, a row for each output of a product.</summary>
    /// <exception cref="InvalidDataException">The tensor is missing or of another kind.</exception>
    float[] Read(string name);

    /// <summary>The same in half precision.</summary>
    /// <exception cref="InvalidDataException">The tensor is missing or of another kind.</exception>
    Half[] ReadHalves(string name);
}
