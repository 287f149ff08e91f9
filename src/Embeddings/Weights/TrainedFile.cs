namespace BackPainBot.Embeddings.Weights;

/// <summary>Opens a file of weights that were trained here.</summary>
internal static class TrainedFile
{
    /// <param name="path">The file.</param>
    /// <param name="form">The words that it begins with.</param>
    /// <param name="holds">What it holds, for an error.</param>
    /// <param name="read">Reads what follows.</param>
    /// <returns>Null if there is no such file.</returns>
    /// <exception cref="InvalidDataException">The file is something else, or damaged.</exception>
    public static T? Open<T>(string path, string form, string holds, Func<WeightsReader, T> read)
        where T : class
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            var parts = new WeightsReader(stream);
            return System.Text.Encoding.UTF8.GetString(parts.Bytes()) == form ? read(parts) : throw new InvalidDataException("it begins with other words");
        }
        catch (Exception damaged) when (damaged is InvalidDataException or EndOfStreamException)
        {
            throw new InvalidDataException($"{Path.GetFileName(path)} does not hold {holds}: {damaged.Message}. Restore it, or train it again.", damaged);
        }
    }
}
