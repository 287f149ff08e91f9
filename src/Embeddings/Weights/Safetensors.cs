using System.Buffers.Binary;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace BackPainBot.Embeddings.Weights;

/// <summary>Reads half-precision tensors from a safetensors file (https://github.com/huggingface/safetensors, format section).</summary>
internal sealed class Safetensors : IModelFile, IDisposable
{
    private readonly byte[] _bytes;
    private readonly int _dataStart;
    private readonly JsonDocument _header;

    /// <exception cref="InvalidDataException">The bytes are not a safetensors file.</exception>
    public Safetensors(byte[] bytes)
    {
        var length = bytes.Length >= 8 ? BinaryPrimitives.ReadInt64LittleEndian(bytes) : -1;
        if (length <= 0 || length > bytes.Length - 8)
        {
            throw new InvalidDataException("This is not a safetensors file: the header's length does not fit.");
        }

        _bytes = bytes;
        _dataStart = 8 + (int)length;
        _header = JsonDocument.Parse(bytes.AsMemory(8, (int)length));
    }

    public float[] Read(string name)
    {
        var halves = Halves(name);
        var values = new float[halves.Length];
        TensorPrimitives.ConvertToSingle(halves, values);
        return values;
    }

    public Half[] ReadHalves(string name) => Halves(name).ToArray();

    private ReadOnlySpan<Half> Halves(string name)
    {
        if (!_header.RootElement.TryGetProperty(name, out var entry) || entry.GetProperty("dtype").GetString() != "F16")
        {
            throw new InvalidDataException($"The model file has no half-precision tensor '{name}'.");
        }

        var offsets = entry.GetProperty("data_offsets");
        var start = _dataStart + offsets[0].GetInt32();
        var end = _dataStart + offsets[1].GetInt32();
        return MemoryMarshal.Cast<byte, Half>(_bytes.AsSpan(start, end - start));
    }

    public void Dispose() => _header.Dispose();
}
