using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.Win32.SafeHandles;

namespace BackPainBot.Embeddings.Weights;

/// <summary>Reads half-precision tensors from a safetensors file (https://github.com/huggingface/safetensors, format section), each when it is asked for.</summary>
internal sealed class Safetensors : IModelFile
{
    private readonly SafeFileHandle _file;
    private readonly int _dataStart;
    private readonly JsonDocument _header;
    private Half[] _halves = [];

    /// <exception cref="InvalidDataException">It is not a safetensors file.</exception>
    public Safetensors(string path)
    {
        _file = File.OpenHandle(path);
        try
        {
            Span<byte> start = stackalloc byte[sizeof(long)];
            var length = RandomAccess.Read(_file, start, 0) == start.Length ? BinaryPrimitives.ReadInt64LittleEndian(start) : -1;
            if (length <= 0 || length > RandomAccess.GetLength(_file) - start.Length)
            {
                throw new InvalidDataException("This is not a safetensors file: the header's length does not fit.");
            }

            _dataStart = start.Length + (int)length;
            var header = new byte[length];
            Fill(header, start.Length);
            _header = JsonDocument.Parse(header);
        }
        catch
        {
            _file.Dispose();
            throw;
        }
    }

    public float[] Read(string name)
    {
        var (start, count) = Find(name);
        var values = new float[count];
        Widen(start, values);
        return values;
    }

    public int Read(string name, Span<float> into)
    {
        var (start, count) = Find(name);
        Widen(start, into[..count]);
        return count;
    }

    public Half[] ReadHalves(string name)
    {
        var (start, count) = Find(name);
        var halves = GC.AllocateUninitializedArray<Half>(count);
        Fill(MemoryMarshal.AsBytes(halves.AsSpan()), start);
        return halves;
    }

    /// <summary>Where a tensor begins in the file.</summary>
    /// <exception cref="InvalidDataException">The tensor is missing or of another kind.</exception>
    public long StartOf(string name) => Find(name).Start;

    public void Dispose()
    {
        _header.Dispose();
        _file.Dispose();
    }

    private void Widen(long start, Span<float> into)
    {
        if (_halves.Length < into.Length)
        {
            _halves = GC.AllocateUninitializedArray<Half>(into.Length);
        }

        var halves = _halves.AsSpan(0, into.Length);
        Fill(MemoryMarshal.AsBytes(halves), start);
        HalfNumbers.Widen(halves, into);
    }

    private void Fill(Span<byte> bytes, long from)
    {
        while (!bytes.IsEmpty)
        {
            var read = RandomAccess.Read(_file, bytes, from);
            if (read == 0)
            {
                throw new InvalidDataException("The model file is cut short.");
            }

            bytes = bytes[read..];
            from += read;
        }
    }

    private (long Start, int Count) Find(string name)
    {
        if (!_header.RootElement.TryGetProperty(name, out var entry) || entry.GetProperty("dtype").GetString() != "F16")
        {
            throw new InvalidDataException($"The model file has no half-precision tensor '{name}'.");
        }

        var offsets = entry.GetProperty("data_offsets");
        var start = offsets[0].GetInt32();
        return (_dataStart + (long)start, (offsets[1].GetInt32() - start) / sizeof(ushort));
    }
}
