using BackPainBot.Embeddings.Weights;

namespace BackPainBot.Embeddings.Encoding;

/// <summary>What one forward pass holds of a whole text.</summary>
internal sealed class Workspace
{
    public const int MaxTokens = 256;

    /// <summary>From twice this many rows on, a step takes longer than it takes to wake another core: a message and not a question.</summary>
    private const int BlockRows = 24;

    private readonly HeadInputs _even = new();
    private readonly HeadInputs _odd = new();
    private readonly int[] _ids = new int[MaxTokens];

    public float[] State { get; } = new float[MaxTokens * ModelWeights.Width];

    public int Tokens { get; private set; }

    public int Blocks { get; private set; }

    public ReadOnlySpan<int> Ids => _ids.AsSpan(0, Tokens);

    private int Tiles => Padded(Tokens, TileKernels.Rows) / TileKernels.Rows;

    public static int Padded(int count, int multiple) => (count + multiple - 1) / multiple * multiple;

    public void Start(ReadOnlySpan<int> ids)
    {
        ids.CopyTo(_ids);
        Tokens = ids.Length;
        // An even number, as most machines have an even number of cores.
        Blocks = Tokens < 2 * BlockRows ? 1 : Tokens / (2 * BlockRows) * 2;
    }

    /// <summary>A block's rows, whole tiles; the last tile may reach beyond the text.</summary>
    public Range RowsOf(int block) => new(block * Tiles / Blocks * TileKernels.Rows, (block + 1) * Tiles / Blocks * TileKernels.Rows);

    /// <summary>Two in turn, because a block that is ahead writes the next layer's while others still read this layer's.</summary>
    public HeadInputs InputsOf(int layer) => layer % 2 == 0 ? _even : _odd;
}
