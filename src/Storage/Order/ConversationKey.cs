using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace BackPainBot.Storage.Order;

/// <summary>A conversation's id as 64 bits: what PostgreSQL's advisory locks take, and what its notifications carry instead of the id.</summary>
internal static class ConversationKey
{
    public static long Of(string conversation) => BinaryPrimitives.ReadInt64BigEndian(Digest(conversation));

    /// <summary>All 256 bits, for what outlives an erased conversation without naming it.</summary>
    public static byte[] Digest(string conversation) => SHA256.HashData(Encoding.UTF8.GetBytes(conversation));
}
