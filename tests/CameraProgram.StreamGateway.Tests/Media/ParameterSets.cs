namespace CameraProgram.StreamGateway.Media;

/// <summary>Parameter sets as x264 and x265 wrote them.</summary>
internal static class ParameterSets
{
    public static readonly byte[] Sps720 = Convert.FromHexString("6764001facb402802dd808800000030080000019078c1950");
    public static readonly byte[] Sps1080 = Convert.FromHexString("67640028acb403c0113f2e0220000003002000000641e30654");
    public static readonly byte[] Pps = Convert.FromHexString("68ef3cb0");

    public static readonly byte[] H265Vps = Convert.FromHexString("40010c01ffff01600000030090000003000003005dba0240");
    public static readonly byte[] H265Sps = Convert.FromHexString("42010101600000030090000003000003005da00280802d165ba924caf0168080000003008000000c84");
    public static readonly byte[] H265Pps = Convert.FromHexString("4401c172b46240");
}
