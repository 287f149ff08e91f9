using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace BackPainBot.Embeddings.Encoding;

/// <summary>Four rows of four integer sums.</summary>
[InlineArray(4)]
internal struct TileSums
{
    private Vector128<int> _first;

    public void Set(int row, Vector128<int> sums) => this[row] = sums;

    public readonly Vector128<int> Row(int row) => this[row];
}
