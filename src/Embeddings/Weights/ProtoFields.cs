using System.Buffers.Binary;

namespace BackPainBot.Embeddings.Weights;

/// <summary>The fields of one Protocol Buffers message, one after another (https://protobuf.dev/programming-guides/encoding).</summary>
internal ref struct ProtoFields(ReadOnlySpan<byte> message)
{
    private const int Variable = 0, Eight = 1, Lengthy = 2, Four = 5;
    private readonly ReadOnlySpan<byte> _message = message;
    private int _at;

    public int Field { get; private set; }

    /// <summary>What a field of bytes, text or a message holds; empty for a number.</summary>
    public ReadOnlySpan<byte> Bytes { get; private set; }

    /// <summary>A field's number; 0 for bytes.</summary>
    public long Number { get; private set; }

    /// <exception cref="InvalidDataException">The bytes are not such a message.</exception>
    public bool Next()
    {
        if (_at >= _message.Length)
        {
            return false;
        }

        var tag = ReadVariable();
        Field = (int)(tag >> 3);
        Number = 0;
        Bytes = default;
        switch ((int)(tag & 7))
        {
            case Variable:
                Number = ReadVariable();
                break;
            case Lengthy:
                Bytes = Take(ReadVariable());
                break;
            case Four:
                Number = BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));
                break;
            case Eight:
                Number = BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));
                break;
            default:
                throw Broken();
        }

        return true;
    }

    /// <summary>Whole numbers packed one after another.</summary>
    public static List<long> Packed(ReadOnlySpan<byte> bytes)
    {
        var reader = new ProtoFields(bytes);
        var numbers = new List<long>();
        while (reader._at < bytes.Length)
        {
            numbers.Add(reader.ReadVariable());
        }

        return numbers;
    }

    private ReadOnlySpan<byte> Take(long length)
    {
        if (length < 0 || length > _message.Length - _at)
        {
            throw Broken();
        }

        var taken = _message.Slice(_at, (int)length);
        _at += (int)length;
        return taken;
    }

    private long ReadVariable()
    {
        long number = 0;
        for (var shift = 0; shift < 64 && _at < _message.Length; shift += 7)
        {
            var part = _message[_at++];
            number |= (long)(part & 127) << shift;
            if (part < 128)
            {
                return number;
            }
        }

        throw Broken();
    }

    private static InvalidDataException Broken() => new("This is not a model file: a field does not end where it says.");
}
