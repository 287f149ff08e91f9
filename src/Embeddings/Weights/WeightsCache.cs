using System.Security.Cryptography;

namespace BackPainBot.Embeddings.Weights;

/// <summary>
/// The weights as they are computed with, kept on disk: a start then neither hashes 45 MB nor rounds half of them. Found by name, size and time of the file that they were made from,
/// which had been checked before; safe to delete.
/// </summary>
/// <param name="directory">Where what is computed is kept.</param>
/// <param name="files">The files that the weights come from.</param>
internal sealed class WeightsCache(string directory, ModelFiles files)
{
    // Part of the key; changes with the order or the kind of what is written.
    private const string Form = "weights-2";

    private readonly string _file = Path.Combine(directory, "model.bin");

    /// <summary>Null where nothing is kept of these files, or not all of it.</summary>
    public ModelWeights? Find()
    {
        if (!File.Exists(_file))
        {
            return null;
        }

        try
        {
            using var stream = new FileStream(_file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            var parts = new WeightsReader(stream);
            return parts.Bytes().AsSpan().SequenceEqual(Key()) && parts.Number() == stream.Length ? ModelWeights.Read(parts, files.Weights) : null;
        }
        catch (Exception damaged) when (damaged is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Written beside the old file and moved over it, so that a reader never sees half a file.</summary>
    /// <param name="weights">What was read from the files.</param>
    /// <param name="wordsAt">Where the word pieces' vectors begin in the file of weights.</param>
    public void Keep(ModelWeights weights, long wordsAt)
    {
        try
        {
            Directory.CreateDirectory(directory);
            var draft = $"{_file}.{Guid.NewGuid():N}";
            using (var stream = File.Create(draft))
            {
                var parts = new WeightsWriter(stream);
                parts.Write(Key());
                var length = stream.Position;
                parts.Write(0);
                weights.Write(parts, wordsAt);
                stream.Position = length;
                parts.Write(stream.Length);
            }

            File.Move(draft, _file, overwrite: true);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            // The next start computes them again.
        }
    }

    private byte[] Key()
    {
        var file = new FileInfo(files.Weights);
        return SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{Form}\n{files.Source.Name}\n{file.FullName}\n{file.Length}\n{file.LastWriteTimeUtc.Ticks}"));
    }
}
